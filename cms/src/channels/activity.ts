import type { Told } from './item';

/** An object of ActivityStreams 2.0: whatever a stranger's server calls one. */
type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What one publishes with, on a social network, a blog or a video server (ActivityStreams vocabulary, 3.3). */
const shown = new Set(['Note', 'Article', 'Video', 'Audio', 'Image', 'Page', 'Event', 'Question']);

/**
 * The publications of a page of an outbox (ActivityPub, 5.1), or the address of the next document on the way to them: an actor leads to its
 * outbox, which leads to its first page. What others wrote, that an actor shares, is left out.
 * @returns undefined when the document is of another kind
 */
export function readActivity(document: unknown): { told: Told[] } | { next: string } | undefined {
  if (!isThing(document) || !('@context' in document)) return undefined;
  const { outbox, first } = document;
  if (typeof outbox === 'string') return { next: outbox };
  const things = document.orderedItems ?? document.items;
  if (Array.isArray(things)) return { told: things.flatMap(toldBy) };
  if (typeof first === 'string') return { next: first };
  return isThing(first) ? readActivity({ '@context': true, ...first, first: undefined }) : undefined;
}

function toldBy(activity: unknown): Told[] {
  if (!isThing(activity)) return [];
  const object = activity.type === 'Create' ? activity.object : activity;
  if (!isThing(object) || !shown.has(String(object.type))) return [];
  const { name, content, summary, published } = object;
  // A warning stands before what is not to be read by surprise: it alone is shown.
  const warning = object.sensitive === true ? textOf(summary) : undefined;
  const body = warning === undefined ? (textOf(content) ?? textOf(summary)) : undefined;
  const title = textOf(name) ?? warning;
  return [
    {
      ...(title !== undefined && { title: { plain: title } }),
      ...(body !== undefined && { text: { html: body } }),
      link: addressOf(object.url) ?? textOf(object.id),
      date: textOf(published),
    },
  ];
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** One address, a link, or several of them (ActivityStreams vocabulary, `url`): the one that is a page. */
function addressOf(url: unknown): string | undefined {
  const links = Array.isArray(url) ? url : [url];
  const page = links.find((link) => isThing(link) && link.mediaType === 'text/html') ?? links[0];
  return isThing(page) ? textOf(page.href) : textOf(page);
}
