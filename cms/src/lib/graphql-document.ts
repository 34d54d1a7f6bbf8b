import { type DefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';

/** What one GraphQL document may hold, once its fragments are written out. */
export const documentLimits = {
  /** Of the whole request, variables included. */
  bytes: 64 * 1024,
  tokens: 2000,
  /** Reads of their own: aliases count each. */
  rootFields: 10,
  fields: 600,
  /** Fields with a selection: about one SQL query each. */
  objects: 80,
};

interface Size {
  fields: number;
  objects: number;
  roots: number;
}

/**
 * Why a document is not even validated. Validation itself would follow its fragments: in circles until the stack ends, or a thousand
 * million times when ten fragments of a hundred spreads name one another.
 * @returns the reason, `undefined` for a document within the limits
 * @throws GraphQLError for a document that does not parse
 */
export function refusalOf(source: string): string | undefined {
  const { definitions } = parse(source, { maxTokens: documentLimits.tokens, noLocation: true });
  const fragments = new Map<string, DefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Size | 'open'>();
  try {
    const total = { fields: 0, objects: 0, roots: 0 };
    for (const definition of definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) sizeOfFragment(definition.name.value, fragments, known);
      if (definition.kind === Kind.OPERATION_DEFINITION) add(total, sizeOf(definition.selectionSet, fragments, known));
    }
    const { rootFields, fields, objects } = documentLimits;
    if (total.roots > rootFields)
      return `This document has ${total.roots} fields at its root, the limit is ${rootFields}.`;
    if (total.fields > fields) return `This document asks for ${total.fields} fields, the limit is ${fields}.`;
    if (total.objects > objects) return `This document asks for ${total.objects} objects, the limit is ${objects}.`;
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

class Refusal extends Error {}

function sizeOf(
  { selections }: SelectionSetNode,
  fragments: Map<string, DefinitionNode>,
  known: Map<string, Size | 'open'>,
): Size {
  const size = { fields: 0, objects: 0, roots: 0 };
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) add(size, sizeOfFragment(selection.name.value, fragments, known));
    else if (selection.kind === Kind.INLINE_FRAGMENT) add(size, sizeOf(selection.selectionSet, fragments, known));
    else {
      const below = selection.selectionSet && sizeOf(selection.selectionSet, fragments, known);
      // Introspection reads nothing from the silo, and is off in production.
      const counts = below && !selection.name.value.startsWith('__');
      size.roots += 1;
      size.fields += 1 + (counts ? below.fields : 0);
      size.objects += counts ? 1 + below.objects : 0;
    }
  }
  return size;
}

function sizeOfFragment(name: string, fragments: Map<string, DefinitionNode>, known: Map<string, Size | 'open'>): Size {
  const before = known.get(name);
  if (before === 'open') throw new Refusal(`The fragment « ${name} » leads back to itself.`);
  if (before) return before;
  const fragment = fragments.get(name);
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION)
    throw new Refusal(`The fragment « ${name} » is not in the document.`);
  known.set(name, 'open');
  const size = sizeOf(fragment.selectionSet, fragments, known);
  known.set(name, size);
  return size;
}

function add(total: Size, more: Size): void {
  total.fields += more.fields;
  total.objects += more.objects;
  total.roots += more.roots;
}
