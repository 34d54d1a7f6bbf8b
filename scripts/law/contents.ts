import type { UpsertLine } from '@parvis/silo/upsert-line';
import type { Chance } from '../bench/lib/random.ts';
import type { Records } from './records.ts';

/** What fields of records are filled with: words that sort, dates around the clock, links to what there is. */
export interface Making {
  random: Chance;
  records: Records;
  /** Instant of the town. */
  clock: string;
}

export const types = [
  'event',
  'article',
  'page',
  'procedure',
  'selection',
  'gallery',
  'newsletter-issue',
  'place',
  'organization',
  'offer',
  'contributor',
  'channel',
  'alert',
  'menu',
] as const;
export type Type = (typeof types)[number];
/** Types whose drafts wait to be published; of the others, what is saved is public. */
export const drafted: ReadonlySet<string> = new Set([
  'event',
  'article',
  'page',
  'procedure',
  'selection',
  'gallery',
  'newsletter-issue',
  'alert',
]);
export const translated = ['event', 'article', 'page', 'procedure', 'selection', 'gallery'] as const;

type Values = Record<string, () => Promise<unknown> | unknown>;

/** A value for some fields of a record: all that a new one needs, and more. */
export async function fieldsOf(type: Type, making: Making, count: number | 'all'): Promise<Record<string, unknown>> {
  const values = valuesOf(type, making);
  const names = Object.keys(values);
  const chosen =
    count === 'all' ? names : Array.from({ length: count }, () => making.random.oneOf(names as [string, ...string[]]));
  const fields: Record<string, unknown> = {};
  for (const name of new Set(chosen)) fields[name] = await values[name]?.();
  return fields;
}

/** An event as a line of an import: one of a few, so that the next import changes some of those of the last. */
export async function eventLine(making: Making): Promise<UpsertLine> {
  const { random } = making;
  const { image, ...fields } = await fieldsOf('event', making, 'all');
  const data = Object.entries(fields).map(([name, value]) => [name, linked(value)]);
  const slug = random.between(0, 5) === 0 ? { slug: random.oneOf(['x', 'y', 'z']) } : {};
  return {
    type: 'event',
    source: 'law',
    key: `event-${random.between(1, 150)}`,
    data: { ...Object.fromEntries(data), ...slug },
  };
}

/** A relation as lines name it. */
const linked = (value: unknown) => (typeof value === 'object' && value !== null && 'set' in value ? value.set : value);

/** The words of a translation. */
export const wordsOf = (type: (typeof translated)[number], making: Making): Promise<Record<string, unknown>> =>
  type === 'event' || type === 'article'
    ? fieldsOnly(type, making, ['title', 'summary', type === 'event' ? 'description' : 'body'])
    : fieldsOnly(type, making, ['title', 'summary', ...(type === 'gallery' ? ['items'] : [])]);

async function fieldsOnly(type: Type, making: Making, names: string[]): Promise<Record<string, unknown>> {
  const values = valuesOf(type, making);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await values[name]?.()])));
}

function valuesOf(type: Type, { random, records, clock }: Making): Values {
  const text = () => `${random.oneOf(words)} ${random.between(1, 9)}`;
  const maybe = <T>(value: () => T) => (random.between(0, 1) ? value() : null);
  const blocks = () => [{ type: 'paragraph', children: [{ type: 'text', text: `${text()}, ${text()}.` }] }];
  const one = (of: string) => async () => ({ set: await records.some(of, random.between(0, 3) > 0 ? 1 : 0) });
  const always = (of: string) => async () => ({ set: await records.some(of, 1) });
  const several =
    (of: string, most = 3) =>
    async () => ({ set: await records.some(of, random.between(0, most)) });
  const instant = (hours: number) => new Date(Date.parse(clock) + hours * 3_600_000).toISOString();
  const day = (days: number) => instant(24 * days).slice(0, 10);
  const image = async () => maybe(() => records.image()) ?? null;
  const slots = () => {
    const first = random.oneOf([-72, -3, 2, 20, 30, 24 * 5, 24 * 40]);
    return [first, ...(random.between(0, 1) ? [first + 24 * 7] : [])].map((hours) => ({
      start: instant(hours),
      end: instant(hours + 2),
      allDay: false,
    }));
  };
  const sorted: Values = {
    service: always('service'),
    themes: several('theme'),
    audiences: several('audience'),
    image,
    summary: () => maybe(text),
  };
  const diffused: Values = {
    ...sorted,
    plainText: () => maybe(blocks) ?? [],
    includeOn: several('site', 1),
    excludeFrom: several('site', 1),
    canonicalSite: one('site'),
  };
  switch (type) {
    case 'event':
      return {
        ...diffused,
        title: text,
        description: blocks,
        slots,
        place: one('place'),
        commune: one('commune'),
        organizer: one('organization'),
        offers: several('offer'),
        eventStatus: () => random.oneOf(['scheduled', 'cancelled', 'full', 'postponed']),
        price: () => maybe(text),
      };
    case 'article':
      return {
        ...diffused,
        title: text,
        body: blocks,
        kind: () => random.oneOf(['news', 'feature', 'tutorial', 'pick', 'tip']),
        publishedOn: () => day(random.between(-40, 0)),
        place: one('place'),
        contributors: several('contributor'),
        offers: several('offer'),
        series: () => maybe(() => 'Série'),
      };
    case 'page':
      return {
        ...diffused,
        title: text,
        blocks: async () => [
          { __component: 'block.text', title: text(), body: blocks() },
          {
            __component: 'block.related',
            title: 'À lire',
            content: random.oneOf(['events', 'articles', 'places', 'organizations', 'procedures']),
            theme: await one('theme')(),
            version: random.oneOf([null, 'plain', 'sign', 'audio']),
            limit: 3,
          },
          { __component: 'block.contact', place: await one('place')() },
        ],
      };
    case 'procedure':
      return { ...diffused, title: text, description: blocks, cost: () => maybe(text), place: one('place') };
    case 'selection':
      return {
        ...diffused,
        title: text,
        description: blocks,
        startsOn: () => day(random.between(-9, 0)),
        endsOn: () => day(random.between(1, 20)),
        events: several('event'),
        articles: several('article'),
        places: several('place'),
        offers: several('offer'),
      };
    case 'gallery':
      return {
        ...diffused,
        title: text,
        description: blocks,
        publishedOn: () => day(random.between(-40, 0)),
        items: async () => [{ image: await records.image(), title: text() }],
        place: one('place'),
      };
    case 'newsletter-issue':
      return {
        ...diffused,
        title: text,
        introduction: blocks,
        publishedOn: () => day(random.between(-40, 0)),
        events: several('event'),
        articles: several('article'),
        places: several('place'),
        pages: several('page'),
      };
    case 'place':
      return {
        ...diffused,
        name: text,
        description: blocks,
        kind: () => random.oneOf(['library', 'town_hall', 'sports', 'other']),
        commune: one('commune'),
        address: () => maybe(text),
        openingHours: () => maybe(() => 'Tu-Fr 10:00-12:30'),
      };
    case 'organization':
      return {
        ...diffused,
        name: text,
        description: blocks,
        commune: one('commune'),
        acronym: () => maybe(() => 'ABC'),
      };
    case 'offer':
      return {
        name: text,
        service: always('service'),
        kind: () => random.oneOf(['borrow', 'book', 'visit']),
        validThrough: () => maybe(() => day(random.between(0, 30))),
        place: one('place'),
        organization: one('organization'),
      };
    case 'contributor':
      return { name: text, service: always('service'), role: () => maybe(text), biography: blocks, image };
    case 'channel':
      return {
        name: text,
        service: always('service'),
        kind: () => random.oneOf(['blog', 'mastodon', 'peertube']),
        url: () => 'https://ailleurs.example/',
        aim: text,
        audience: () => maybe(text),
        items: () => [
          { title: text(), url: 'https://ailleurs.example/1', datePublished: instant(-3), excerpt: maybe(text) },
        ],
        showOn: several('site', 2),
      };
    case 'alert':
      return {
        text,
        service: always('service'),
        level: () => random.oneOf(['info', 'warning', 'danger']),
        startsAt: () => maybe(() => instant(random.between(-5, 5))),
        endsAt: () => instant(random.between(6, 60)),
        showOn: several('site', 2),
      };
    case 'menu':
      return {
        name: text,
        site: one('site'),
        placement: () => random.oneOf(['main', 'footer']),
        items: () => [{ label: text(), url: '/agenda/', links: [{ label: text(), url: '/lieux/' }] }],
      };
  }
}

const words = ['Été', 'ete', 'Fête du pont', 'Zoo', 'abricot', 'Œuvre', 'Café', 'Bal', '2026', 'marché'] as const;
