import type { Core, UID } from '@strapi/strapi';
import { type PublicType, typeOf } from '../lib/content-types';

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];
interface Attribute {
  type: string;
  component?: string;
  components?: string[];
}
interface Shown {
  type: PublicType;
  document: string;
}

/** The published records that show a file: in a field of their own, in a component, in a block, however deep. */
export async function recordsShowing(strapi: Core.Strapi, trx: Transaction, file: number): Promise<Shown[]> {
  const links: { uid: string; id: number }[] = await trx('files_related_mph')
    .where({ file_id: file })
    .select({ uid: 'related_type', id: 'related_id' });
  const found = new Map<string, Shown>();
  const follow = async (uid: string, ids: number[]): Promise<void> => {
    if (ids.length === 0) return;
    for (const record of await publishedRecords(strapi, trx, uid, ids)) found.set(record.document, record);
    if (!uid.startsWith('api::'))
      for (const owner of ownersOf(strapi, uid)) await follow(owner.uid, await entriesWith(trx, owner.table, uid, ids));
  };
  for (const uid of new Set(links.map((link) => link.uid)))
    await follow(
      uid,
      links.filter((link) => link.uid === uid).map(({ id }) => id),
    );
  return [...found.values()];
}

async function publishedRecords(strapi: Core.Strapi, trx: Transaction, uid: string, ids: number[]): Promise<Shown[]> {
  const type = typeOf(uid);
  if (!type) return [];
  const { tableName } = strapi.db.metadata.get(uid);
  const documents: string[] = await trx(tableName)
    .whereIn('id', ids)
    .whereNotNull('published_at')
    .distinct()
    .pluck('document_id');
  return documents.map((document) => ({ type, document }));
}

/** The types and components that have a field for a component, and the table that links them to theirs. */
function ownersOf(strapi: Core.Strapi, component: string): { uid: string; table: string }[] {
  const models = [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)];
  const owns = (uid: string) =>
    Object.values(strapi.getModel(uid as UID.Schema).attributes as Record<string, Attribute>).some(
      (attribute) => attribute.component === component || attribute.components?.includes(component),
    );
  return models.filter(owns).map((uid) => ({ uid, table: `${strapi.db.metadata.get(uid).tableName}_cmps` }));
}

const entriesWith = (trx: Transaction, table: string, component: string, ids: number[]): Promise<number[]> =>
  trx(table).where({ component_type: component }).whereIn('cmp_id', ids).distinct().pluck('entity_id');
