import type { TadaDocumentNode } from 'gql.tada';
import {
  alertFrom,
  channelFrom,
  contributorFrom,
  galleryFrom,
  menuFrom,
  newsletterIssueFrom,
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
import { type Id, type RecordType, recordTypes, type SiloRecord } from './records.ts';
import type { Replica } from './replica.ts';
import type { Ask } from './silo-client.ts';

/** The silo's largest page. */
const pageSize = 100;

type Which = { documentId: { gt: Id } } | { documentId: { in: Id[] } };
/** Reads published records of one type, in the order of their ids. */
type Reader = (ask: Ask, filters: Which, limit: number) => Promise<Read>;
interface Read {
  /** Ids of what the silo answered, readable or not. */
  ids: Id[];
  records: SiloRecord[];
}

const readers: Record<RecordType, Reader> = {
  site: reader(queries.sitesPage, siteFrom),
  service: reader(queries.servicesPage, serviceFrom),
  theme: reader(queries.themesPage, themeFrom),
  audience: reader(queries.audiencesPage, audienceFrom),
  commune: reader(queries.communesPage, communeFrom),
  group: reader(queries.groupsPage, groupFrom),
  place: reader(queries.placesPage, placeFrom),
  organization: reader(queries.organizationsPage, organizationFrom),
  event: reader(queries.eventsPage, eventFrom),
  article: reader(queries.articlesPage, articleFrom),
  page: reader(editorial.pagesPage, pageFrom),
  procedure: reader(editorial.proceduresPage, procedureFrom),
  selection: reader(editorial.selectionsPage, selectionFrom),
  gallery: reader(editorial.galleriesPage, galleryFrom),
  'newsletter-issue': reader(editorial.newsletterIssuesPage, newsletterIssueFrom),
  offer: reader(editorial.offersPage, offerFrom),
  alert: reader(editorial.alertsPage, alertFrom),
  menu: reader(editorial.menusPage, menuFrom),
  contributor: reader(editorial.contributorsPage, contributorFrom),
  channel: reader(editorial.channelsPage, channelFrom),
};

function reader<Row extends { documentId: Id }>(
  query: TadaDocumentNode<{ records: (Row | null)[] }, { filters: Which; limit: number }>,
  toRecord: (row: Row) => SiloRecord,
): Reader {
  return async (ask, filters, limit) => {
    const rows = (await ask(query, { filters, limit })).records.filter((row) => row !== null);
    const records = rows.map((row) => readable(row, toRecord)).filter((record) => record !== undefined);
    return { ids: rows.map(({ documentId }) => documentId), records };
  };
}

/**
 * Empties the replica and fills it with everything the silo publishes, type by type, by keyset on the document id: a record that is
 * added, changed or removed meanwhile never makes another one be missed. All or nothing: readers of the replica see the old state until
 * the last page is in.
 */
export async function fillReplica(ask: Ask, replica: Replica): Promise<void> {
  const records: SiloRecord[] = [];
  await Promise.all(recordTypes.map((type) => collect(ask, readers[type], records)));
  replica.write(() => {
    replica.clear();
    for (const record of records) replica.put(record);
  });
}

/** The published state of some records; those absent are not published. */
export async function fetchRecords(ask: Ask, type: RecordType, ids: readonly Id[]): Promise<SiloRecord[]> {
  const records: SiloRecord[] = [];
  for (let from = 0; from < ids.length; from += pageSize) {
    const some = ids.slice(from, from + pageSize);
    records.push(...(await readers[type](ask, { documentId: { in: some } }, some.length)).records);
  }
  return records;
}

async function collect(ask: Ask, read: Reader, into: SiloRecord[]): Promise<void> {
  for (let after = ''; ; ) {
    const { ids, records } = await read(ask, { documentId: { gt: after } }, pageSize);
    into.push(...records);
    const last = ids.at(-1);
    if (last === undefined || ids.length < pageSize) return;
    after = last;
  }
}

/** A record that cannot be read is left out and named in the log: it must not keep all the others from being published. */
function readable<Row extends { documentId: Id }>(
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
