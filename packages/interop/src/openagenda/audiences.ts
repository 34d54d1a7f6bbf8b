import { fieldsOf, numberOf } from './fields.ts';

/** An audience of the silo and its ages in years, both included. */
export interface AgeRange {
  slug: string;
  min: number;
  max: number;
}

/** The five age universes. */
export const universes: readonly AgeRange[] = [
  { slug: '0-3-ans', min: 0, max: 3 },
  { slug: '4-6-ans', min: 4, max: 6 },
  { slug: '7-10-ans', min: 7, max: 10 },
  { slug: '11-15-ans', min: 11, max: 15 },
  { slug: '16-ans-et-plus', min: 16, max: Number.POSITIVE_INFINITY },
];

/** The audiences whose ages meet those of a record; all of them means everybody. No age given: none. */
export function audiencesOf(age: unknown): string[] {
  const min = numberOf(fieldsOf(age).min);
  const max = numberOf(fieldsOf(age).max);
  if (min === null && max === null) return [];
  const from = Math.max(0, min ?? 0);
  const to = max === null || max < from ? Number.POSITIVE_INFINITY : max;
  const met = universes.filter((universe) => universe.min <= to && universe.max >= from).map(({ slug }) => slug);
  return met.length === universes.length ? [...met, 'tout-public'] : met;
}

/** The ages as they are, in whole years; bounds that mean « everybody » (0, 99 and more) are none. */
export function agesOf(age: unknown): { ageMin: number | null; ageMax: number | null } {
  const [min, max] = [fieldsOf(age).min, fieldsOf(age).max].map((bound) => {
    const years = numberOf(bound);
    return years === null || years < 0 || years > 120 ? null : Math.round(years);
  });
  const ageMin = min ? min : null;
  return { ageMin, ageMax: max === null || max === undefined || max >= 99 || max < (ageMin ?? 0) ? null : max };
}
