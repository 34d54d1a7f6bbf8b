import { isAddress } from '../editorial/rule';
import { instant } from '../editorial/rules';
import { shortened, wordsOf, wordsOfHtml } from './plain-words';

/** A publication of a channel, as the silo keeps it: plain words, an http(s) address, an instant. */
export interface Item {
  title: string;
  url: string;
  datePublished: string | null;
  excerpt: string | null;
}

/** How many of a channel are kept. */
export const mostItems = 10;
const longest = { title: 200, url: 1000, excerpt: 300, titleOfNone: 120 };

/** A publication as a feed tells it. */
export interface Told {
  title?: Words;
  text?: Words;
  /** Absolute, or from the feed's own address. */
  link?: string;
  date?: string;
}
type Words = { html: string } | { plain: string } | undefined;

/** What can be shown of what a feed tells, the newest first; those without a date stay where they were told. */
export function itemsOf(told: readonly Told[], base: string): Item[] {
  const items = told.map((one) => itemOf(one, base)).filter((item) => item !== undefined);
  const dated = items.every(({ datePublished }) => datePublished !== null);
  const byDate = (a: Item, b: Item) => ((a.datePublished ?? '') < (b.datePublished ?? '') ? 1 : -1);
  const sorted = dated ? items.toSorted((a, b) => (a.datePublished === b.datePublished ? 0 : byDate(a, b))) : items;
  return sorted.slice(0, mostItems);
}

function itemOf({ title, text, link, date }: Told, base: string): Item | undefined {
  const url = link === undefined ? undefined : URL.parse(link.trim(), base)?.href;
  if (!url || !isAddress(url) || url.length > longest.url) return undefined;
  const [named, body] = [wordsIn(title), wordsIn(text)];
  const datePublished = instantOf(date);
  // What is written on a social network has no title: its first words are one.
  if (!named && !body) return undefined;
  if (!named) return { title: shortened(body, longest.titleOfNone), url, datePublished, excerpt: null };
  const excerpt = body && body !== named ? shortened(body, longest.excerpt) : null;
  return { title: shortened(named, longest.title), url, datePublished, excerpt };
}

function wordsIn(words: Words): string {
  if (!words) return '';
  return 'html' in words ? wordsOfHtml(words.html) : wordsOf(words.plain);
}

function instantOf(date: string | undefined): string | null {
  const time = new Date(date ?? Number.NaN);
  return Number.isNaN(time.getTime()) || instant(time) ? null : time.toISOString();
}
