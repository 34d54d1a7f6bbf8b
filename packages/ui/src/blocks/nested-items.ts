import type { Inline, ListBlock } from '../types.ts';

export interface NestedItem {
  children: Inline[];
  lists: ListBlock[];
}

/** Strapi puts an inner list beside the items; HTML wants it inside the item before it. */
export function nestedItems(list: ListBlock): NestedItem[] {
  const items: NestedItem[] = [];
  for (const child of list.children) {
    const last = items.at(-1);
    if (child.type === 'list-item') items.push({ children: child.children, lists: [] });
    else if (last) last.lists.push(child);
    else items.push({ children: [], lists: [child] });
  }
  return items;
}
