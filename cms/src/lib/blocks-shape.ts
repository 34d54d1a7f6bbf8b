import { isMissing, wayOut } from '../files/alternative-text';

/** Whether a rich text is what Strapi's own editor makes, and nothing else: a page shows only nodes it knows. */

interface Node {
  type?: unknown;
  children?: unknown;
  [key: string]: unknown;
}

const flags = ['bold', 'italic', 'underline', 'strikethrough', 'code'];
const safeLink = /^(?:https?:\/\/[^\s/]|mailto:|tel:|\/(?!\/)|#)/i;
/** Deeper lists are a mistake, or an attempt to exhaust the reader. */
const deepest = 12;

/** What is wrong with a rich text, in French; null when nothing is. */
export function wrongBlocks(value: unknown): string | null {
  if (!Array.isArray(value)) return 'ce n’est pas un texte mis en forme.';
  return first(value, wrongBlock);
}

function wrongBlock(node: Node): string | null {
  switch (node.type) {
    case 'heading':
      return [1, 2, 3, 4, 5, 6].includes(node.level as number) ? inlines(node) : 'un intertitre a un niveau de 1 à 6.';
    case 'paragraph':
    case 'quote':
    case 'code':
      return inlines(node);
    case 'list':
      return wrongList(node, 0);
    case 'image':
      return wrongImage(node);
    default:
      return unknown(node);
  }
}

function wrongList(node: Node, depth: number): string | null {
  if (depth > deepest) return 'les listes sont trop imbriquées.';
  if (node.format !== 'ordered' && node.format !== 'unordered') return 'une liste est numérotée ou à puces.';
  return first(node.children, (child) => {
    if (child.type === 'list') return wrongList(child, depth + 1);
    return child.type === 'list-item' ? inlines(child) : unknown(child);
  });
}

/** An image put inside a text carries a copy of what the media library says of it. */
function wrongImage({ image }: Node): string | null {
  const { url, alternativeText } = isNode(image) ? image : {};
  if (typeof url !== 'string' || !/^(?:https?:\/\/|\/(?!\/))/i.test(url))
    return 'l’adresse d’une image n’est pas valable.';
  const text = typeof alternativeText === 'string' ? alternativeText : null;
  return isMissing(text)
    ? `une image dans le texte n’a pas de texte alternatif. ${wayOut} Retirez-la ensuite du texte et remettez-la.`
    : null;
}

const inlines = (node: Node) => first(node.children, wrongInline);

function wrongInline(node: Node): string | null {
  if (node.type === 'link') {
    if (typeof node.url !== 'string' || !safeLink.test(node.url))
      return `le lien « ${String(node.url).slice(0, 80)} » doit commencer par https://, mailto:, tel: ou /.`;
    return first(node.children, (child) => (child.type === 'text' ? wrongInline(child) : unknown(child)));
  }
  if (node.type !== 'text' || typeof node.text !== 'string') return unknown(node);
  return flags.every((flag) => node[flag] === undefined || typeof node[flag] === 'boolean') ? null : unknown(node);
}

const unknown = ({ type }: Node) => `l’élément « ${String(type).slice(0, 40)} » n’est pas permis.`;

function first(nodes: unknown, wrong: (node: Node) => string | null): string | null {
  if (!Array.isArray(nodes)) return 'un élément n’a pas de contenu.';
  for (const node of nodes) {
    const found = isNode(node) ? wrong(node) : 'un élément n’est pas lisible.';
    if (found) return found;
  }
  return null;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
