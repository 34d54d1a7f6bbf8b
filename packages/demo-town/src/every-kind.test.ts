import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { addDays } from '@parvis/silo/days';
import { describe, expect, it } from 'vitest';
import { demoTown } from './demo-town.ts';

/** What the silo can hold, read from its own schemas: what is added there is asked for here. */
interface Attribute {
  type: string;
  enum?: string[];
  component?: string;
  components?: string[];
}
type Attributes = Record<string, Attribute>;

const silo = join(import.meta.dirname, '..', '..', '..', 'cms', 'src');
const read = (path: string): Attributes => JSON.parse(readFileSync(join(silo, path), 'utf8')).attributes;

const types = new Map(
  globSync('api/*/content-types/*/schema.json', { cwd: silo }).map((path) => [basename(dirname(path)), read(path)]),
);
const components = new Map(
  globSync('components/*/*.json', { cwd: silo }).map((path) => [
    `${basename(dirname(path))}.${basename(path, '.json')}`,
    read(path),
  ]),
);

/** A year of towns, as selections follow the school holidays. */
const lines = [0, 60, 120, 180, 280].flatMap((days) =>
  demoTown({ today: addDays('2026-11-22', days), pictures: '/pictures' }),
);

/**
 * Fields that the demonstration leaves empty: accounts are no content, a film is too heavy to make, three sites need no finer rules,
 * outside numbers come with imports, nobody publishes a feed of it, and none of its events happens twice on a day that is cancelled.
 */
const setAside = [
  'service.editors',
  'variant.video.file',
  'diffusion.rule.themes',
  'diffusion.rule.communes',
  'channel.feedUrl',
  'event.externalIds',
  'event.external-id.source',
  'event.external-id.identifier',
  'event.external-id.url',
  'schedule.exception.time',
];
/** Lists that the State keeps, kinds of places that a map may be of, and networks of companies, where nothing is fictional: a few are enough. */
const usedInPart = ['organization.legalForm', 'group.kind', 'block.map.kind', 'channel.kind'];

/** Fields that all diffused types share: one content that has them is enough. */
const shared = new Set(['plainText', 'signLanguage', 'audio', 'includeOn', 'excludeFrom', 'canonicalSite']);
const nameOf = (owner: string, field: string) => (shared.has(field) ? `*.${field}` : `${owner}.${field}`);

/** Times each field (`event.title`, `block.text.body`) and each value of an enumeration (`article.kind=tip`) is used. */
const uses = new Map<string, number>();
const count = (name: string) => uses.set(name, (uses.get(name) ?? 0) + 1);
for (const { type, data } of lines) countIn(type, types.get(type) ?? {}, data);

function countIn(owner: string, attributes: Attributes, data: Record<string, unknown>): void {
  for (const [field, value] of Object.entries(data)) {
    const attribute = attributes[field];
    if (!attribute || value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    count(nameOf(owner, field));
    if (attribute.enum) count(`${owner}.${field}=${value}`);
    for (const item of [value].flat() as Record<string, unknown>[]) {
      const uid = attribute.component ?? (attribute.type === 'dynamiczone' ? String(item.__component) : undefined);
      if (uid) countIn(uid, components.get(uid) ?? {}, item);
    }
  }
}

const owners = [...types, ...components];

describe('the demonstration town', () => {
  it('fills every field of every type and block somewhere', () => {
    const fields = owners.flatMap(([owner, attributes]) =>
      Object.keys(attributes).map((field) => nameOf(owner, field)),
    );
    expect([...new Set(fields)].filter((field) => !uses.has(field)).toSorted()).toEqual(setAside.toSorted());
  });

  it('uses every value of every enumeration', () => {
    const values = owners.flatMap(([owner, attributes]) =>
      Object.entries(attributes).flatMap(([field, attribute]) =>
        (usedInPart.includes(`${owner}.${field}`) ? [] : (attribute.enum ?? [])).map(
          (value) => `${owner}.${field}=${value}`,
        ),
      ),
    );
    expect(values.filter((value) => !uses.has(value))).toEqual([]);
  });

  it('shows every kind of article and every block twice at least', () => {
    const today = demoTown({ today: '2026-11-22', pictures: '/pictures' });
    const kinds = today.filter(({ type }) => type === 'article').map(({ data }) => data.kind);
    for (const kind of types.get('article')?.kind?.enum ?? [])
      expect(kinds.filter((used) => used === kind).length, kind).toBeGreaterThanOrEqual(2);
    const blocks = today.flatMap(({ data }) => (data.blocks ?? []) as { __component: string }[]);
    for (const block of types.get('page')?.blocks?.components ?? [])
      expect(blocks.filter(({ __component }) => __component === block).length, block).toBeGreaterThanOrEqual(2);
  });

  it('gives other versions to enough contents', () => {
    const having = (field: string) => lines.filter(({ data }) => data[field]).length / 5;
    expect(having('plainText')).toBeGreaterThanOrEqual(12);
    expect(having('signLanguage')).toBeGreaterThanOrEqual(3);
    expect(having('audio')).toBeGreaterThanOrEqual(4);
  });
});
