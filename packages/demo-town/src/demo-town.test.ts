import { dayOf } from '@parvis/silo/days';
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

/** An object and all those inside it. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

interface Slot {
  start: string;
  end: string | null;
}

/** The type whose pages a site's path is about: `newsletterIssue` is `newsletter-issue`. */
const typeOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as UpsertLine['type'];

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
    expect(counts.contributor).toBeGreaterThanOrEqual(10);
    expect(counts.offer).toBeGreaterThanOrEqual(15);
    expect(counts.procedure).toBeGreaterThanOrEqual(14);
    expect(counts.page).toBeGreaterThanOrEqual(8);
    expect(counts).toMatchObject({ selection: 4, gallery: 3, 'newsletter-issue': 2, alert: 5, menu: 2, channel: 4 });
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
      ['contributors', 'contributor'],
      ['offers', 'offer'],
      ['organization', 'organization'],
      ['events', 'event'],
      ['articles', 'article'],
      ['places', 'place'],
      ['pages', 'page'],
      ['showOn', 'site'],
      ['canonicalSite', 'site'],
      ['file', 'media'],
      ['poster', 'media'],
      ['captions', 'media'],
      ['cover', 'media'],
      ['theme', 'theme'],
      ['audience', 'audience'],
      ['includeOn', 'site'],
      ['excludeFrom', 'site'],
    ];
    const known = new Set(lines.map(({ type, key }) => `${type}/${key}`));
    const missing = lines.flatMap(({ type, key, data: { paths: _, ...data } }) =>
      objectsIn(data).flatMap((object) =>
        targets
          // For whom a channel is stands there in words.
          .filter(([field]) => type !== 'channel' || field !== 'audience')
          .flatMap(([field, target]) =>
            [object[field]].flat().flatMap((wanted) => (typeof wanted === 'string' ? [`${target}/${wanted}`] : [])),
          )
          .filter((wanted) => type !== 'media' && !known.has(wanted))
          .map((wanted) => `${type}/${key}: ${wanted}`),
      ),
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

  it('leads only to sections and records that a site shows', () => {
    const sites = of('site').map(({ data }) => data.paths as Record<string, string>);
    // Pages that a site has beside those of records.
    const pages = new Set(['/horaires/', '/reseaux/']);
    for (const paths of sites)
      for (const [type, path] of Object.entries(paths).filter(([, path]) => path)) {
        pages.add(path.replace('{slug}/', ''));
        for (const { data } of of(typeOf(type))) pages.add(path.replace('{slug}', String(data.slug)));
      }
    const links = lines.flatMap(({ type, key, data }) =>
      objectsIn(data)
        .flatMap(({ url }) => (typeof url === 'string' && url.startsWith('/') ? [url] : []))
        .map((url) => ({ from: `${type}/${key}`, url })),
    );
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter(({ url }) => !pages.has(url))).toEqual([]);
  });

  it('leads outside to fictional addresses and to the State alone', () => {
    const outside = lines.flatMap(({ data }) =>
      objectsIn(data).flatMap(({ url }) => (typeof url === 'string' && /^https?:/.test(url) ? [new URL(url)] : [])),
    );
    for (const { hostname } of outside) expect(hostname).toMatch(/\.example$|\.gouv\.fr$|\.ign\.fr$/);
  });

  it('makes programmes of holidays with events that fall inside', () => {
    const slotsOf = new Map(of('event').map(({ key, data }) => [key, data.slots as Slot[]]));
    for (const { key, data } of of('selection')) {
      const events = data.events as string[];
      expect(events.length, key).toBeGreaterThanOrEqual(4);
      for (const event of events)
        expect(
          slotsOf
            .get(event)
            ?.some(({ start }) => dayOf(start) >= String(data.startsOn) && dayOf(start) <= String(data.endsOn)),
          event,
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

  it('has alerts that are over, shown and to come', () => {
    const noon = `${today}T11:00:00.000Z`;
    const states = of('alert').map(({ data }) =>
      String(data.endsAt) < noon ? 'over' : data.startsAt && String(data.startsAt) > noon ? 'to come' : 'shown',
    );
    expect(new Set(states)).toEqual(new Set(['over', 'shown', 'to come']));
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
    const lengths = of('article').map(
      ({ data: { body, steps, episode, video } }) =>
        textsOf([body, steps, episode, video]).join(' ').split(/\s+/).length,
    );
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(110);
  });
  it('translates records that it has', () => {
    const translated = lines.filter(({ translations }) => translations).map(({ key }) => key);
    expect(translated.sort()).toEqual([...translatedKeys].sort());
  });
});
