import type { JournalSource } from './catch-up.ts';
import { type DiffusedType, diffusedTypes, type Id, type RecordType, type SiloRecord } from './records.ts';
import type { Replica } from './replica.ts';

/** A record's type and id. */
export type RecordKey = `${RecordType}/${Id}`;

/** The records that the rows name as they are now, and all whose place on the sites a changed site or service moves. */
export async function changedRecords(
  silo: JournalSource,
  replica: Replica,
  rows: Iterable<RecordKey>,
): Promise<Map<RecordKey, SiloRecord | undefined>> {
  const named = new Map<RecordType, Set<Id>>();
  for (const row of rows) {
    const [type, id] = splitKey(row);
    named.set(type, (named.get(type) ?? new Set()).add(id));
  }
  const records = new Map<RecordKey, SiloRecord | undefined>();
  for (const [type, ids] of named) {
    for (const id of ids) records.set(`${type}/${id}`, undefined);
    for (const record of await silo.fetch(type, [...ids])) records.set(`${type}/${record.id}`, record);
  }
  if (named.has('site') || named.has('service'))
    for (const type of diffusedTypes) await moved(silo, replica, type, records);
  return records;
}

/** Adds the records of a type that are shown elsewhere than the replica has it. */
async function moved(
  silo: JournalSource,
  replica: Replica,
  type: DiffusedType,
  into: Map<RecordKey, SiloRecord | undefined>,
): Promise<void> {
  for (let after = ''; ; ) {
    const page = await silo.shown(type, after);
    for (const { id, sites, canonicalUrl } of page) {
      const key: RecordKey = `${type}/${id}`;
      const known = into.has(key) ? into.get(key) : replica.get(type, id);
      // One that is not known yet has a row of its own to come.
      if (!known || !('sites' in known)) continue;
      if (known.canonicalUrl === canonicalUrl && JSON.stringify(known.sites) === JSON.stringify(sites)) continue;
      into.set(key, { ...known, sites, canonicalUrl });
    }
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}

export const splitKey = (key: RecordKey): [RecordType, Id] => {
  const at = key.indexOf('/');
  return [key.slice(0, at) as RecordType, key.slice(at + 1)];
};
