/** Creates and publishes events, one with our document middlewares and one without, in turn. */
import { bootSilo, requireCms, type Strapi } from '../lib/boot-silo.ts';
import { chance, wordsOf } from '../lib/random.ts';

type Middleware = (context: object, next: () => Promise<unknown>) => unknown;
type Documents = Strapi['documents'] & { use(middleware: Middleware): void };

let withRules = true;
const rules: { registerDocumentMiddlewares: (strapi: Strapi) => void } = requireCms('./document-middlewares/index.js');
const register = rules.registerDocumentMiddlewares;
rules.registerDocumentMiddlewares = (strapi) => {
  const documents = new Proxy(strapi.documents as Documents, {
    get: (target, name) =>
      name === 'use'
        ? (middleware: Middleware) => target.use((context, next) => (withRules ? middleware(context, next) : next()))
        : Reflect.get(target, name),
  });
  register(
    new Proxy(strapi, { get: (target, name) => (name === 'documents' ? documents : Reflect.get(target, name)) }),
  );
};

const rounds = Number(process.argv[2]);
/** Turns before the clock counts: compilation, first statements. */
const warmUp = 20;
const { strapi, answer } = await bootSilo();
const first = async (type: string) =>
  (
    await strapi.db
      .query(`api::${type}.${type}`)
      .findMany<{ documentId: string }>({ select: ['documentId'], orderBy: { id: 'asc' } })
  )[0]?.documentId;
const relations = {
  service: await first('service'),
  themes: [await first('theme')],
  audiences: [await first('audience')],
  commune: await first('commune'),
};

const times = { ours: [] as number[], stock: [] as number[] };
for (let round = -warmUp; round < rounds; round++)
  for (const side of round % 2 === 0 ? (['ours', 'stock'] as const) : (['stock', 'ours'] as const)) {
    withRules = side === 'ours';
    const ms = await createAndPublish(`${side}-${round + warmUp}`);
    if (round >= 0) times[side].push(ms);
  }
const { length: journalled } = await strapi.db
  .query('parvis::journal')
  .findMany({ select: ['id'], where: { type: 'event' } });
if (journalled !== rounds + warmUp)
  throw new Error(`${journalled} of ${rounds + warmUp} publishes with our rules have their row.`);
await answer(times);

async function createAndPublish(slug: string): Promise<number> {
  const random = chance(slug.length + Number(slug.split('-')[1]));
  const data = {
    title: `Rendez-vous ${slug}`,
    slug,
    summary: wordsOf(random, 140),
    description: [{ type: 'paragraph', children: [{ type: 'text', text: wordsOf(random, 900) }] }],
    slots: [{ start: '2027-01-05T18:00:00.000Z', end: '2027-01-05T20:00:00.000Z', allDay: false }],
    ...relations,
  };
  const began = performance.now();
  const { documentId } = await strapi.documents('api::event.event').create({ data });
  await strapi.documents('api::event.event').publish({ documentId });
  return performance.now() - began;
}
