import {
  alertFrom,
  contributorFrom,
  galleryFrom,
  menuFrom,
  offerFrom,
  pageFrom,
  procedureFrom,
  selectionFrom,
} from './editorial-from-graphql.ts';
import * as editorial from './editorial-queries.ts';
import { occurrencesOf } from './facets.ts';
import {
  articleFrom,
  audienceFrom,
  communeFrom,
  eventFrom,
  groupFrom,
  organizationFrom,
  placeFrom,
  serviceFrom,
  siteFrom,
  themeFrom,
} from './from-graphql.ts';
import * as queries from './queries.ts';
import type { SiloRecord } from './records.ts';
import type { Replica } from './replica.ts';
import type { Ask } from './silo-client.ts';

/** The silo's largest page; types made of many parts are read by less, to stay below what the silo lets one query cost. */
const pageSize = 100;
const heavyPageSize = 40;
/** For pages: each holds any block, in each language. */
const composedPageSize = 20;

/**
 * Empties the replica and fills it with everything the silo publishes, type by type, by keyset on the document id: a record that is
 * added, changed or removed meanwhile never makes another one be missed. All or nothing: readers of the replica see the old state until
 * the last page is in.
 */
export async function fillReplica(ask: Ask, replica: Replica): Promise<void> {
  const records: SiloRecord[] = [];
  await Promise.all([
    collect(async (page) => (await ask(queries.sitesPage, page)).records, siteFrom, records),
    collect(async (page) => (await ask(queries.servicesPage, page)).records, serviceFrom, records),
    collect(async (page) => (await ask(queries.themesPage, page)).records, themeFrom, records),
    collect(async (page) => (await ask(queries.audiencesPage, page)).records, audienceFrom, records),
    collect(async (page) => (await ask(queries.communesPage, page)).records, communeFrom, records),
    collect(async (page) => (await ask(queries.groupsPage, page)).records, groupFrom, records),
    collect(async (page) => (await ask(queries.placesPage, page)).records, placeFrom, records, heavyPageSize),
    collect(
      async (page) => (await ask(queries.organizationsPage, page)).records,
      organizationFrom,
      records,
      heavyPageSize,
    ),
    collect(async (page) => (await ask(queries.eventsPage, page)).records, eventFrom, records, heavyPageSize),
    collect(async (page) => (await ask(queries.articlesPage, page)).records, articleFrom, records, heavyPageSize),
    collect(async (page) => (await ask(editorial.pagesPage, page)).records, pageFrom, records, composedPageSize),
    collect(async (page) => (await ask(editorial.proceduresPage, page)).records, procedureFrom, records, heavyPageSize),
    collect(async (page) => (await ask(editorial.selectionsPage, page)).records, selectionFrom, records),
    collect(async (page) => (await ask(editorial.galleriesPage, page)).records, galleryFrom, records, heavyPageSize),
    collect(async (page) => (await ask(editorial.offersPage, page)).records, offerFrom, records),
    collect(async (page) => (await ask(editorial.alertsPage, page)).records, alertFrom, records),
    collect(async (page) => (await ask(editorial.menusPage, page)).records, menuFrom, records),
    collect(async (page) => (await ask(editorial.contributorsPage, page)).records, contributorFrom, records),
  ]);
  replica.write(() => {
    replica.clear();
    for (const record of records) replica.put(record);
  });
}

type Page = { after: string; limit: number };

async function collect<Row extends { documentId: string }>(
  fetchPage: (page: Page) => Promise<(Row | null)[]>,
  toRecord: (row: Row) => SiloRecord,
  into: SiloRecord[],
  limit = pageSize,
): Promise<void> {
  for (let after = ''; ; ) {
    const rows = (await fetchPage({ after, limit })).filter((row) => row !== null);
    for (const row of rows) {
      const record = readable(row, toRecord);
      if (record) into.push(record);
    }
    const last = rows.at(-1);
    if (!last || rows.length < limit) return;
    after = last.documentId;
  }
}

/** A record that cannot be read is left out and named in the log: it must not keep all the others from being published. */
function readable<Row extends { documentId: string }>(
  row: Row,
  toRecord: (row: Row) => SiloRecord,
): SiloRecord | undefined {
  try {
    const record = toRecord(row);
    occurrencesOf(record);
    return record;
  } catch (error) {
    console.error(
      `The record ${row.documentId} cannot be read and is left out: ${error instanceof Error ? error.message : error}`,
    );
    return undefined;
  }
}
