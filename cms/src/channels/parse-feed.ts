import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { nbsp } from '../lib/nbsp';
import { readActivity } from './activity';
import { FeedError } from './feed-error';
import { type Item, itemsOf, mostItems, type Told } from './item';

/** The publications that a document holds, or the address of the document that does. */
export type Parsed = { items: Item[] } | { next: string };

/** Read of a feed, before the newest are chosen: some tell the oldest first. */
const most = 20 * mostItems;

/**
 * Reads a document as RSS (0.9 to 2.0), RDF, Atom (RFC 4287), JSON Feed 1.1 or ActivityStreams 2.0. Nothing is read from it but words,
 * addresses and dates; an entity that it declares itself stays unread.
 * @param url where it was read: what its addresses start from
 * @throws FeedError when it is none of them
 */
export function parseDocument(text: string, url: string): Parsed {
  if (/^\s*\{/.test(text)) {
    const activity = readActivity(jsonOf(text));
    if (activity) return 'next' in activity ? activity : { items: itemsOf(activity.told, url) };
  }
  return { items: itemsOf(toldBy(text), url) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable();
  }
}

function toldBy(text: string): Told[] {
  const { format, feed } = feedOf(text);
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map(ofRss);
    case 'rdf':
      return (feed.items ?? []).map(ofRdf);
    case 'atom':
      return (feed.entries ?? []).map(ofAtom);
    case 'json':
      return (feed.items ?? []).map(ofJson);
  }
}

function feedOf(text: string) {
  try {
    return parseFeed(text, { maxItems: most });
  } catch {
    throw unreadable();
  }
}

const unreadable = () =>
  new FeedError(
    `Ce que donne cette adresse n’est pas un flux lisible (RSS, Atom, JSON Feed ou ActivityPub)${nbsp}: donnez celle du flux, pas celle de la page.`,
  );

/** Parsed types say « string or absent » in ways of their own: plain text of any of them. */
const html = (text: unknown) => (typeof text === 'string' && text !== '' ? { html: text } : undefined);
const plain = (text: unknown) => (typeof text === 'string' && text !== '' ? { plain: text } : undefined);
const word = (text: unknown) => (typeof text === 'string' && text !== '' ? text : undefined);

function ofRss(item: RssFeed.Item<string>): Told {
  const { value, isPermaLink } = item.guid ?? {};
  const permanent = isPermaLink === false ? undefined : word(value);
  return {
    title: html(item.title),
    text: html(item.description) ?? html(item.content?.encoded) ?? html(item.itunes?.summary),
    link: item.link ?? permanent ?? word(item.enclosures?.[0]?.url),
    date: item.pubDate ?? item.dc?.dates?.[0],
  };
}

const ofRdf = ({ title, description, link, content, dc }: RdfFeed.Item<string>): Told => ({
  title: html(title),
  text: html(description) ?? html(content?.encoded),
  link: word(link),
  date: dc?.dates?.[0],
});

function ofAtom(entry: AtomFeed.Entry<string>): Told {
  const links = entry.links ?? [];
  const link =
    links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links.find(({ rel }) => rel === 'enclosure');
  const described = entry.media?.groups?.[0]?.description?.value ?? entry.media?.description?.value;
  return {
    title: ofText(entry.title),
    text: ofText(entry.summary) ?? ofText(entry.content) ?? plain(described),
    link: word(link?.href),
    date: entry.published ?? word(entry.updated),
  };
}

/** RFC 4287, 3.1: text unless it says otherwise. */
function ofText(construct: unknown): Told['title'] {
  const { value, type = 'text' } = (construct ?? {}) as { value?: unknown; type?: string };
  return type === 'text' ? plain(value) : html(value);
}

const ofJson = (item: JsonFeed.Item<string>): Told => ({
  title: plain(item.title),
  text: plain(item.summary) ?? plain(item.content_text) ?? html(item.content_html),
  link: item.url ?? item.external_url,
  date: item.date_published ?? item.date_modified,
});
