import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cmsFolder } from '../../lib/paths.ts';

/** What the benches use of Strapi, whose types these scripts do not load. */
export interface Strapi {
  documents(uid: string): {
    create(options: object): Promise<{ documentId: string }>;
    update(options: object): Promise<unknown>;
    publish(options: object): Promise<unknown>;
  };
  db: {
    query(uid: string): {
      findMany<Row>(options: object): Promise<Row[]>;
      createMany(options: { data: object[] }): Promise<unknown>;
    };
    transaction<T>(work: (transaction: { trx: Table }) => Promise<T>): Promise<T>;
  };
  plugin(name: 'email'): { service(name: 'email'): { send(mail: object): Promise<unknown> } };
  get(name: 'webhookStore'): { createWebhook(webhook: object): Promise<unknown> };
  destroy(): Promise<void>;
}

/** A module of the compiled silo: `diffusion/compute.js`… */
export const requireCms = createRequire(join(cmsFolder, 'dist', 'src', 'index.js'));

type Table = (name: string) => {
  insert(rows: object[]): Promise<unknown>;
  where(values: object): { delete(): Promise<unknown> };
};

/** The silo of the environment's town, in this process. `answer` prints the script's result and ends it. */
export async function bootSilo(): Promise<{ strapi: Strapi; answer: (result: object) => Promise<never> }> {
  const write = process.stdout.write.bind(process.stdout); // `boot` sends what Strapi says elsewhere.
  const { boot }: { boot: () => Promise<Strapi> } = requireCms('./cli/boot.js');
  const strapi = await boot();
  const answer = async (result: object): Promise<never> => {
    await strapi.destroy();
    await new Promise<void>((resolve) => write(`${JSON.stringify(result)}\n`, () => resolve()));
    process.exit(0);
  };
  return { strapi, answer };
}
