import { recordTypes } from '@parvis/silo/records';
import type { UpsertLine } from '@parvis/silo/upsert-line';
import { describe, expect, it } from 'vitest';
import { translatedKeys } from './content/translations.ts';
import { demoTown } from './demo-town.ts';

const today = '2026-11-22';
const lines = demoTown({ today, pictures: '/pictures' });
const of = (type: UpsertLine['type']) => lines.filter((line) => line.type === type);

/** Every text of a line, wherever it stands; addresses left out. */
function textsOf(value: unknown, key = ''): string[] {
  if (['url', 'file', 'website', 'email', 'slug', 'key', 'onlineUrl', 'value', 'openingHours', 'baseUrl'].includes(key))
    return [];
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, Array.isArray(value) ? key : name));
}

interface Slot {
  start: string;
  end: string | null;
}

describe('demoTown', () => {
  it('gives the same lines for the same day, and others for another', () => {
    const bytes = (day: string) => JSON.stringify(demoTown({ today: day, pictures: '/pictures' }));
    expect(bytes(today)).toBe(JSON.stringify(lines));
    expect(bytes('2026-12-22')).not.toBe(bytes(today));
  });

  it('holds a town of a believable size', () => {
    const counts = Object.fromEntries([...recordTypes, 'media' as const].map((type) => [type, of(type).length]));
    expect(counts).toMatchObject({ site: 3, service: 15, theme: 14, audience: 9, commune: 7, organization: 120 });
    expect(counts.place).toBeGreaterThanOrEqual(40);
    expect(counts.event).toBeGreaterThanOrEqual(300);
    expect(counts.article).toBeGreaterThanOrEqual(80);
    expect(counts.media).toBeGreaterThanOrEqual(36);
  });

  it.each(['2027-03-15', '2027-07-01', '2028-02-29'])('stays populated when today is %s', (day) => {
    const events = demoTown({ today: day, pictures: '/pictures' }).filter((line) => line.type === 'event');
    expect(events.length).toBeGreaterThan(270);
  });

  it('gives each universe and the libraries enough to show', () => {
    const count = (type: UpsertLine['type'], wanted: (data: Record<string, unknown>) => boolean) =>
      of(type).filter((line) => wanted(line.data)).length;
    for (const universe of ['0-3-ans', '4-6-ans', '7-10-ans', '11-15-ans', '16-ans-et-plus']) {
      const inIt = (data: Record<string, unknown>) =>
        Array.isArray(data.audiences) && data.audiences.includes(universe);
      expect(count('event', inIt), universe).toBeGreaterThanOrEqual(10);
      expect(count('article', inIt), universe).toBeGreaterThanOrEqual(8);
    }
    const library = (data: Record<string, unknown>) => data.service === 'lecture-publique';
    expect(count('event', library)).toBeGreaterThanOrEqual(50);
    expect(count('article', library)).toBeGreaterThanOrEqual(25);
  });

  it('points only to what exists', () => {
    const targets: [field: string, type: UpsertLine['type']][] = [
      ['service', 'service'],
      ['site', 'site'],
      ['themes', 'theme'],
      ['audiences', 'audience'],
      ['commune', 'commune'],
      ['place', 'place'],
      ['organizer', 'organization'],
      ['image', 'media'],
      ['includeOn', 'site'],
      ['excludeFrom', 'site'],
    ];
    const missing = lines.flatMap((line) =>
      targets.flatMap(([field, type]) => {
        const keys = [line.data[field]].flat().filter((key) => typeof key === 'string');
        return keys
          .filter((key) => !of(type).some((target) => target.key === key))
          .map((key) => [line.key, field, key]);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('has unique keys and slugs within a type', () => {
    for (const type of recordTypes) {
      const slugs = of(type).map((line) => line.data.slug ?? line.data.key ?? line.key);
      expect(new Set(slugs).size, type).toBe(slugs.length);
      expect(new Set(of(type).map((line) => line.key)).size, type).toBe(slugs.length);
    }
  });

  it('has events with slots in order that end after they start', () => {
    for (const { key, data } of of('event')) {
      const slots = data.slots as Slot[];
      expect(slots.length, key).toBeGreaterThan(0);
      // The first is the one that a rule applies to; dates that come beside it may be earlier.
      const starts = slots.map(({ start }) => start).slice(data.recurrence ? 1 : 0);
      expect(starts, key).toEqual(starts.toSorted());
      for (const slot of slots) expect(slot.end === null || slot.end >= slot.start, key).toBe(true);
    }
  });

  it('repeats by rules, one of them without end, with dates cancelled, moved and left out', () => {
    const rules = of('event').flatMap(({ data }) => (data.recurrence ? [String(data.recurrence)] : []));
    expect(rules.length).toBeGreaterThan(50);
    expect(rules.filter((rule) => !rule.includes('UNTIL'))).toHaveLength(1);
    const states = of('event').flatMap(({ data }) =>
      (data.exceptions as { state: string }[]).map(({ state }) => state),
    );
    expect(new Set(states)).toEqual(new Set(['cancelled', 'moved', 'excluded']));
  });

  it('uses codes and numbers kept for fiction', () => {
    for (const { data } of of('commune')) expect(data.insee).toMatch(/^9990[1-7]$/);
    for (const type of ['commune', 'place', 'organization'] as const)
      for (const { data } of of(type))
        expect(data.postcode ?? (data.postcodes as { code: string }[])[0]?.code).toMatch(/^991[0-6]0$/);
    for (const { data } of lines) if (data.phone) expect(data.phone).toMatch(/^02 61 91 \d\d \d\d$/);
    for (const { data } of of('organization')) if (data.rna) expect(data.rna).toMatch(/^W[0-9A-Z]{9}$/);
    for (const { data } of of('organization')) if (data.siret) expect(data.siret).toMatch(/^99\d{12}$/);
  });

  it('links the top tasks and alerts to records the site shows', () => {
    const paths: Record<string, UpsertLine['type']> = { actualites: 'article', lieux: 'place', agenda: 'event' };
    const tasks = of('site').flatMap(({ data }) => data.topTasks as { url: string }[]);
    for (const { url } of [...tasks, ...of('alert').map(({ data }) => data as { url: string })]) {
      const [, folder = '', slug] = url.split('/');
      expect(
        of(paths[folder] ?? 'media').some((line) => line.data.slug === slug),
        url,
      ).toBe(true);
    }
  });

  it('uses every field of the directory, and never says a summary twice', () => {
    const fields = {
      place: ['hoursExceptions', 'accessibilityFeatures', 'equipUid'],
      organization: ['legalForm', 'purpose', 'foundedOn', 'siret', 'contacts', 'links', 'description'],
      commune: ['neighbours', 'group', 'postcodes'],
      event: ['ageMin', 'accessibility', 'registrations', 'priceMin'],
    } as const;
    for (const [type, names] of Object.entries(fields))
      for (const name of names) {
        const filled = of(type as keyof typeof fields).filter(({ data }) => JSON.stringify(data[name] ?? []) !== '[]');
        expect(filled.length, `${type}.${name}`).toBeGreaterThan(0);
      }
    for (const { data } of of('organization'))
      expect(JSON.stringify(data.description)).not.toContain(JSON.stringify(data.summary));
  });

  it('is set in French typography', () => {
    const faults = lines.flatMap((line) =>
      textsOf(line.data)
        .filter((text) => / [:;!?»]|« |\.\.\.|"|\w'\w|\{[+-]| {2}|\*\*|\]\(/.test(text))
        .map((text) => `${line.key}: ${text.slice(0, 120)}`),
    );
    expect(faults).toEqual([]);
  });

  it('repeats no article', () => {
    const bodies = of('article').map((line) => JSON.stringify(line.data.body));
    expect(new Set(bodies).size).toBe(bodies.length);
    const lengths = of('article').map((line) => textsOf(line.data.body).join(' ').split(/\s+/).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(110);
  });
  it('translates records that it has', () => {
    const translated = lines.filter(({ translations }) => translations).map(({ key }) => key);
    expect(translated.sort()).toEqual([...translatedKeys].sort());
  });
});
