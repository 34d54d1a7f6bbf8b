import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type PublicType, publicTypes, typeOf, uidOf } from './content-types';

interface Attribute {
  type: string;
  component?: string;
  components?: string[];
}
interface Relation {
  type: string;
  target?: string;
  joinTable?: { name: string; joinColumn: { name: string }; inverseJoinColumn?: { name: string } };
}
interface Link {
  table: string;
  source: string;
  target: string;
}

/** Documents by type. */
export type Records = Map<PublicType, Set<string>>;
/** A row of a type or of a component. */
interface Entry {
  uid: string;
  id: number;
}

export function addRecords(to: Records, type: PublicType, documents: Iterable<string>): void {
  const known = to.get(type) ?? new Set();
  for (const document of documents) known.add(document);
  if (known.size > 0) to.set(type, known);
}

/** The published records among rows, and those that hold rows of components, however deep. */
export async function recordsHolding(strapi: Core.Strapi, trx: Knex.Transaction, entries: Entry[]): Promise<Records> {
  const found: Records = new Map();
  for (const [uid, rows] of Map.groupBy(entries, (entry) => entry.uid))
    await addHolders(
      strapi,
      trx,
      uid,
      rows.map(({ id }) => id),
      found,
    );
  return found;
}

/** The published records that are linked to rows of a type: by a relation of their own, or of a component. */
export async function recordsLinkedTo(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: PublicType,
  ids: number[],
): Promise<Records> {
  const found: Records = new Map();
  if (ids.length === 0) return found;
  for (const from of publicTypes)
    for (const { table, source, target } of linksOf(strapi, uidOf(from), type)) {
      const linked = trx(table).whereIn(target, ids).select(source);
      addRecords(found, from, await publishedAmong(strapi, trx, from, linked));
    }
  for (const uid of Object.keys(strapi.components))
    for (const { table, source, target } of linksOf(strapi, uid, type))
      await addHolders(strapi, trx, uid, await trx(table).whereIn(target, ids).distinct().pluck(source), found);
  return found;
}

/** The relations of a type or component to one of our types, as tables. */
function linksOf(strapi: Core.Strapi, uid: string, to: PublicType): Link[] {
  const attributes = Object.values(strapi.db.metadata.get(uid).attributes as Record<string, Relation>);
  return attributes.flatMap(({ type, target, joinTable }) =>
    type === 'relation' && target === uidOf(to) && joinTable?.inverseJoinColumn
      ? [{ table: joinTable.name, source: joinTable.joinColumn.name, target: joinTable.inverseJoinColumn.name }]
      : [],
  );
}

async function addHolders(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  uid: string,
  ids: number[],
  found: Records,
): Promise<void> {
  if (ids.length === 0) return;
  const type = typeOf(uid);
  if (type) addRecords(found, type, await publishedAmong(strapi, trx, type, ids));
  if (uid.startsWith('api::')) return;
  for (const owner of ownersOf(strapi, uid)) {
    const holders: number[] = await trx(owner.table)
      .where({ component_type: uid })
      .whereIn('cmp_id', ids)
      .distinct()
      .pluck('entity_id');
    await addHolders(strapi, trx, owner.uid, holders, found);
  }
}

const publishedAmong = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: PublicType,
  ids: number[] | Knex.QueryBuilder,
): Promise<string[]> =>
  trx(strapi.db.metadata.get(uidOf(type)).tableName)
    .whereIn('id', ids as number[])
    .whereNotNull('published_at')
    .distinct()
    .pluck('document_id');

/** The types and components that have a field for a component, and the table that links them to theirs. */
function ownersOf(strapi: Core.Strapi, component: string): { uid: string; table: string }[] {
  const models = [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)];
  const owns = (uid: string) =>
    Object.values(strapi.getModel(uid as UID.Schema).attributes as Record<string, Attribute>).some(
      (attribute) => attribute.component === component || attribute.components?.includes(component),
    );
  return models.filter(owns).map((uid) => ({ uid, table: `${strapi.db.metadata.get(uid).tableName}_cmps` }));
}
