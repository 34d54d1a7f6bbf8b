/** Saves the hub that most events point to and the one that none does, in turn, and gives the milliseconds of each save. */
import { bootSilo, requireCms, type Strapi } from '../lib/boot-silo.ts';

interface Link {
  table: string;
  source: string;
  target: string;
}
const { tablesOf }: { tablesOf: (strapi: Strapi, type: 'event') => { link: (attribute: string) => Link } } =
  requireCms('./diffusion/tables-of.js');

const rounds = 60;
const warmUp = 10;
const { strapi, answer } = await bootSilo();
const events = await strapi.db.query('api::event.event').findMany<{ id: number }>({ select: ['id'] });
const hubs = { place: 'place', service: 'service', theme: 'themes' } as const;
const times: Record<string, { busy: number[]; lonely: number[] }> = {};

for (const [type, attribute] of Object.entries(hubs)) {
  const uid = `api::${type}.${type}`;
  const rows = await strapi.db
    .query(uid)
    .findMany<{ id: number; documentId: string; name: string }>({ orderBy: { id: 'asc' } });
  const busy = rows[0];
  const lonely = rows.find(({ name }) => name === 'Isolé');
  if (!busy || !lonely) throw new Error(`The hubs « ${type} » are missing.`);
  await pointAllTo(attribute, busy.id);
  times[type] = { busy: [], lonely: [] };
  for (let round = -warmUp; round < rounds; round++)
    for (const side of round % 2 === 0 ? (['busy', 'lonely'] as const) : (['lonely', 'busy'] as const)) {
      const { documentId } = side === 'busy' ? busy : lonely;
      const began = performance.now();
      await strapi.documents(uid).update({ documentId, data: { name: `${side} ${round + warmUp}` } });
      if (round >= 0) times[type][side].push(performance.now() - began);
    }
}
await answer(times);

/** Makes every event point to a hub, once. */
async function pointAllTo(attribute: string, hub: number): Promise<void> {
  const { table, source, target } = tablesOf(strapi, 'event').link(attribute);
  await strapi.db.transaction(async ({ trx }) => {
    await trx(table)
      .where({ [target]: hub })
      .delete();
    for (let first = 0; first < events.length; first += 400)
      await trx(table).insert(events.slice(first, first + 400).map(({ id }) => ({ [source]: id, [target]: hub })));
  });
}
