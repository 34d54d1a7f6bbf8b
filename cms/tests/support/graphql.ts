import { createRequire } from 'node:module';

/** The silo's own copy of GraphQL: a schema is read only by the copy that built it. */
export const {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isUnionType,
  parse,
} = createRequire(import.meta.url)('graphql') as typeof import('graphql');
