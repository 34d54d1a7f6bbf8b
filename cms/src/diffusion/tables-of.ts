import type { Core } from '@strapi/strapi';
import { type PublicType, uidOf } from '../lib/content-types';

/** The join table of a relation and its two columns. */
export interface Link {
  table: string;
  source: string;
  target: string;
}

/** Table and join tables of a type, as Strapi's metadata names them. */
export function tablesOf(strapi: Core.Strapi, type: PublicType): { tableName: string; link(attribute: string): Link } {
  const { tableName, attributes } = strapi.db.metadata.get(uidOf(type));
  const link = (attribute: string): Link => {
    const relation = attributes[attribute];
    if (!relation || !('joinTable' in relation) || !relation.joinTable || !('inverseJoinColumn' in relation.joinTable))
      throw new Error(`« ${attribute} » of ${type} is not a relation with a join table.`);
    const { name, joinColumn, inverseJoinColumn } = relation.joinTable;
    return { table: name, source: joinColumn.name, target: inverseJoinColumn.name };
  };
  return { tableName, link };
}
