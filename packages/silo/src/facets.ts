import { dayOf } from './days.ts';
import type { Variants } from './editorial-records.ts';
import type { Facet, FacetName } from './filter.ts';
import type { SiloRecord, Slot } from './records.ts';
import { letterOf } from './text-keys.ts';
import { languagesOf } from './translation.ts';

/** Everything a record can be asked for by. The only place that says so: reads and matching both use it. */
export function facetsOf(record: SiloRecord): Facet[] {
  const facets: Facet[] = [];
  const add = (name: FacetName, values: string | null | readonly string[]) => {
    for (const value of typeof values === 'string' ? [values] : (values ?? [])) facets.push({ name, value });
  };
  add('former', record.formerSlugs);
  if ('sites' in record) {
    add(
      'site',
      record.sites.map((appearance) => appearance.site),
    );
    add('service', record.service);
    add('theme', record.themes);
    add('audience', record.audiences);
    add('locale', languagesOf(record));
    add('version', versionsOf(record));
  }
  if (record.type === 'place' || record.type === 'organization') add('letter', letterOf(record.name));
  if (record.type === 'place' || record.type === 'article' || record.type === 'offer') add('kind', record.kind);
  if (record.type === 'place' || record.type === 'organization' || record.type === 'event')
    add('commune', record.commune);
  if ('place' in record) add('place', record.place);
  if ('offers' in record) add('offer', record.offers);
  if (record.type === 'article') {
    add('contributor', record.contributors);
    add('series', record.series);
  }
  if (record.type === 'article' || record.type === 'gallery' || record.type === 'newsletter-issue')
    add('month', record.publishedOn.slice(0, 7));
  if (record.type === 'event') {
    add('organizer', record.organizer);
    add('status', record.status);
    add('kind', record.attendanceMode);
  }
  return facets;
}

/** The days on which a record happens, one row per slot; empty for types that do not happen. */
export interface Occurrence {
  /** Europe/Paris days, inclusive. */
  firstDay: string;
  lastDay: string;
  /** Instant. */
  start: string;
}

export function occurrencesOf(record: SiloRecord): Occurrence[] {
  if (record.type !== 'event') return [];
  return standingSlots(record.slots).map((slot) => ({ ...daysOf(slot), start: slot.start }));
}

/** The slots that make an event upcoming: a cancelled one does as long as no other follows, so that residents learn of it. */
export function standingSlots(slots: readonly Slot[]): Slot[] {
  const lastHeld = slots.findLastIndex(({ status }) => status !== 'cancelled');
  return slots.filter(({ status }, index) => status !== 'cancelled' || index > lastHeld);
}

/** First and last Europe/Paris day of a slot; one that ends at midnight sharp does not reach into that day. */
export function daysOf(slot: Slot): { firstDay: string; lastDay: string } {
  const firstDay = dayOf(slot.start);
  if (slot.end === null) return { firstDay, lastDay: firstDay };
  if (slot.allDay) return { firstDay, lastDay: dayOf(slot.end) };
  const lastInstant = new Date(Math.max(Date.parse(slot.end) - 1, Date.parse(slot.start))).toISOString();
  return { firstDay, lastDay: dayOf(lastInstant) };
}

/** The other ways to take in a record that somebody made: whether, not what. */
export function versionsOf({ plainText, signLanguage, audio }: Variants): string[] {
  return [plainText.length > 0 && 'plain', signLanguage && 'sign', audio && 'audio'].filter(
    (version) => typeof version === 'string',
  );
}
