/** Writes published events with their drafts straight into the tables of an empty silo: thousands in seconds. */
import { themes as themeSlugs } from '../lib/base-town.ts';
import { bootSilo, requireCms, type Strapi } from '../lib/boot-silo.ts';
import { chance, wordsOf } from '../lib/random.ts';
import { progressMark } from '../lib/workshop.ts';

interface Link {
  table: string;
  source: string;
  target: string;
}
const { tablesOf }: { tablesOf: (strapi: Strapi, type: 'event') => { link: (attribute: string) => Link } } =
  requireCms('./diffusion/tables-of.js');
const { diffuseSite }: { diffuseSite: (strapi: Strapi, site: string) => Promise<void> } =
  requireCms('./diffusion/compute.js');

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const publishedAt = new Date(Date.UTC(2026, 10, 1));
const count = Number(process.argv[2]);
const { strapi, answer } = await bootSilo();
const idsOf = async (type: string) =>
  (
    await strapi.db.query(`api::${type}.${type}`).findMany<{ id: number }>({ select: ['id'], orderBy: { id: 'asc' } })
  ).map(({ id }) => id);
const [service] = await idsOf('service');
const places = await idsOf('place');
const communes = await idsOf('commune');
const themes = await idsOf('theme');
const audiences = await idsOf('audience');

/** Documents written in one transaction: SQLite takes at most 500 rows in one statement, and a document has up to eight slots. */
const chunk = 50;
let slotId = 0;
for (let first = 0; first < count; first += chunk) {
  const documents = Array.from({ length: Math.min(chunk, count - first) }, (_, index) => first + index);
  await strapi.db.transaction(({ trx }) => write(documents, (table, rows) => trx(table).insert(rows)));
  if ((first + chunk) % 2000 === 0) console.error(`${progressMark}${first + chunk}`);
}
const sites = await strapi.db.query('api::site.site').findMany<{ documentId: string }>({ select: ['documentId'] });
for (const { documentId } of sites) await diffuseSite(strapi, documentId);
await answer({ events: count });

async function write(
  documents: number[],
  insertInto: (table: string, rows: object[]) => Promise<unknown>,
): Promise<void> {
  // The draft first, as Strapi does: rows 2n + 1 and 2n + 2 of document n.
  const rows = documents.flatMap((document) => [
    eventRow(document, 2 * document + 1, null),
    eventRow(document, 2 * document + 2, publishedAt),
  ]);
  await strapi.db.query('api::event.event').createMany({ data: rows });
  const slots: object[] = [];
  const slotLinks: object[] = [];
  const links = new Map<string, Record<string, number>[]>();
  for (const { id, document } of rows) {
    const random = chance(document + 1);
    const start = Date.UTC(2027, 0, 1) + random.between(0, 330) * dayMs + random.between(8, 19) * hourMs;
    for (let week = 0; week < random.between(1, 4); week++) {
      slotId += 1;
      const at = (hours: number) => new Date(start + 7 * week * dayMs + hours * hourMs);
      slots.push({ id: slotId, start: at(0), end: at(2), allDay: false });
      slotLinks.push({
        entity_id: id,
        cmp_id: slotId,
        component_type: 'schedule.slot',
        field: 'slots',
        order: week + 1,
      });
    }
    const theme = random.between(0, themeSlugs.length - 1);
    const pointed: [attribute: string, targets: (number | undefined)[]][] = [
      ['service', [service]],
      ['place', [places[document % places.length]]],
      ['commune', [communes[document % communes.length]]],
      ['themes', [themes[theme], themes[(theme + 1) % themes.length]]],
      ['audiences', [audiences[document % audiences.length]]],
    ];
    for (const [attribute, targets] of pointed)
      for (const target of targets) {
        if (target === undefined) throw new Error(`The silo lacks what « ${attribute} » of an event points to.`);
        const link = tablesOf(strapi, 'event').link(attribute);
        const linked = links.get(link.table) ?? [];
        links.set(link.table, [...linked, { [link.source]: id, [link.target]: target }]);
      }
  }
  await strapi.db.query('schedule.slot').createMany({ data: slots });
  await insertInto('events_cmps', slotLinks);
  for (const [table, linked] of links) await insertInto(table, linked);
}

function eventRow(document: number, id: number, published: Date | null) {
  const random = chance(document + 1_000_000);
  return {
    id,
    document,
    documentId: `bench${String(document).padStart(19, '0')}`,
    locale: 'fr',
    slug: `rendez-vous-${document}`,
    title: `Rendez-vous n°\u00A0${document + 1}`,
    summary: wordsOf(random, 140),
    description: Array.from({ length: 4 }, () => ({
      type: 'paragraph',
      children: [{ type: 'text', text: wordsOf(random, 450) }],
    })),
    eventStatus: 'scheduled',
    attendanceMode: 'offline',
    free: document % 2 === 0,
    price: document % 2 === 0 ? null : '5\u00A0€',
    createdAt: publishedAt,
    updatedAt: publishedAt,
    publishedAt: published,
  };
}
