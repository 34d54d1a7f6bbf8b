/** The peer of the replica: this silo with the relations read as Strapi reads them by itself, one query for each record. */
import { cmsFolder } from '../../lib/paths.ts';
import { requireCms } from '../lib/boot-silo.ts';

const batching: { batchRelations: () => void } = requireCms('./graphql/batch-relations.js');
batching.batchRelations = () => undefined;

interface Startable {
  start(): Promise<unknown>;
}
const { createStrapi }: { createStrapi: (options: { appDir: string; distDir: string }) => Startable } =
  requireCms('@strapi/strapi');
await createStrapi({ appDir: cmsFolder, distDir: `${cmsFolder}/dist` }).start();
