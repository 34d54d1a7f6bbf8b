import type { Core, UID } from '@strapi/strapi';

interface Reference {
  documentId?: string;
  id?: number;
}
type Input =
  | null
  | undefined
  | string
  | number
  | Reference
  | Input[]
  | { connect?: Input; disconnect?: Input; set?: Input };

/**
 * The document a to-one relation will point to once a write is done.
 * @returns its document id, `null` when the write empties the relation, `undefined` when it leaves it alone
 */
export async function targetOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  value: unknown,
): Promise<string | null | undefined> {
  const reference = lastReference(value as Input);
  if (reference === null || reference === undefined) return reference;
  if (typeof reference === 'string') return reference;
  if (typeof reference === 'object' && reference.documentId) return reference.documentId;
  const id = typeof reference === 'object' ? reference.id : reference;
  const row: { documentId: string } | null = await strapi.db
    .query(uid)
    .findOne({ select: ['documentId'], where: { id } });
  return row?.documentId ?? null;
}

function lastReference(value: Input): string | number | Reference | null | undefined {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.length ? lastReference(value[value.length - 1]) : null;
  if (typeof value !== 'object') return value;
  if ('set' in value && value.set !== undefined) return lastReference(value.set);
  if ('connect' in value && value.connect !== undefined && !isEmpty(value.connect)) return lastReference(value.connect);
  if ('disconnect' in value && value.disconnect !== undefined && !isEmpty(value.disconnect)) return null;
  if ('connect' in value || 'disconnect' in value) return undefined;
  return value as Reference;
}

const isEmpty = (value: Input) => Array.isArray(value) && value.length === 0;
