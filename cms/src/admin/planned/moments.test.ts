import { describe, expect, it } from 'vitest';
import { fieldOf, instantOfField, planInWords, proposed } from './moments.ts';

describe('a moment in a field is one in Paris', () => {
  it.each([
    ['2026-12-01T08:00', '2026-12-01T07:00:00.000Z'],
    ['2026-07-14T08:00', '2026-07-14T06:00:00.000Z'],
  ])('%s', (field, instant) => {
    expect(instantOfField(field)).toBe(instant);
    expect(fieldOf(instant)).toBe(field);
  });
  it('that summer time skips is an hour later', () => {
    expect(instantOfField('2027-03-28T02:30')).toBe('2027-03-28T01:30:00.000Z');
  });
  it('is none when it is empty or unfinished', () => {
    expect(instantOfField('')).toBeUndefined();
    expect(instantOfField('2026-12')).toBeUndefined();
  });
  it('is first tomorrow morning', () => {
    expect(proposed('2026-11-21T23:30:00.000Z')).toBe('2026-11-23T08:00');
  });
});

describe('a plan in words', () => {
  const now = '2026-11-21T08:00:00.000Z';
  it('says when', () => {
    expect(planInWords({ at: '2026-12-01T07:00:00.000Z', error: null }, now)).toBe(
      'Publication prévue le mardi 1er\u00a0décembre\u00a02026 à 8\u00a0h.',
    );
    expect(planInWords({ at: '2026-11-21T17:30:00.000Z', error: null }, now)).toBe(
      'Publication prévue aujourd’hui à 18\u00a0h\u00a030.',
    );
  });
  it('says why it failed, and the way out', () => {
    const error = '«\u00a0Titre\u00a0»\u00a0: à compléter ou à corriger.';
    expect(planInWords({ at: '2026-11-21T07:00:00.000Z', error }, now)).toBe(
      `La publication prévue aujourd’hui à 8\u00a0h n’a pas pu se faire. ${error} Corrigez le brouillon, puis publiez-le ou choisissez un autre moment\u00a0: il n’est pas publié de lui-même.`,
    );
  });
});
