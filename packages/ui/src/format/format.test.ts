import { describe, expect, it } from 'vitest';
import type { Slot } from '../types.ts';
import { addDays, formatDay, formatDayRange, formatDayShort, formatMonth, parisDay } from './days.ts';
import { isExternal, safeHref } from './safe-href.ts';
import {
  formatInstant,
  formatSlot,
  formatSlotChange,
  formatSlotHours,
  formatSlotShort,
  formatTime,
  slotDays,
} from './slots.ts';
import {
  formatAddress,
  formatPhone,
  formatPrice,
  otherDates,
  plural,
  telHref,
  typographic,
  websiteLabel,
} from './text.ts';

/** Spaces compared as plain ones, but for the tests that are about them. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const slot = (start: string, end: string | null = null, allDay = false): Slot => ({ start, end, allDay });

describe('days', () => {
  it('writes a day in full, short, and the first of the month as « 1er »', () => {
    expect(plain(formatDay('2026-11-21'))).toBe('samedi 21 novembre 2026');
    expect(plain(formatDay('2026-05-01'))).toBe('vendredi 1er mai 2026');
    expect(plain(formatDayShort('2026-11-21'))).toBe('sam. 21 nov.');
    expect(formatMonth('2026-08')).toBe('août 2026');
  });
  it('keeps the number with its month', () => {
    expect(formatDay('2026-11-21')).toContain('21\u00a0novembre');
  });
  it('says a range once per month and per year', () => {
    expect(plain(formatDayRange('2026-11-21', '2026-11-23'))).toBe('du 21 au 23 novembre 2026');
    expect(plain(formatDayRange('2026-11-28', '2026-12-01'))).toBe('du 28 novembre au 1er décembre 2026');
    expect(plain(formatDayRange('2026-12-30', '2027-01-02'))).toBe('du 30 décembre 2026 au 2 janvier 2027');
    expect(plain(formatDayRange('2026-11-21', '2026-11-21'))).toBe('samedi 21 novembre 2026');
  });
  it('adds days over both clock changes', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });
  it('refuses what is not a day', () => {
    expect(() => formatDay('2026-02-30')).toThrow(RangeError);
  });
});

describe('slots', () => {
  it('writes hours the French way', () => {
    expect(plain(formatTime('18:30'))).toBe('18 h 30');
    expect(plain(formatTime('09:00'))).toBe('9 h');
    expect(plain(formatTime('00:05:00'))).toBe('0 h 05');
  });
  it('writes one day, an open end, a whole day', () => {
    const afternoon = slot('2026-11-21T13:00:00Z', '2026-11-21T15:30:00Z');
    expect(plain(formatSlot(afternoon))).toBe('samedi 21 novembre 2026, de 14 h à 16 h 30');
    expect(plain(formatSlotHours(afternoon))).toBe('14 h – 16 h 30');
    expect(plain(formatSlotShort(afternoon))).toBe('sam. 21 nov., 14 h');
    expect(plain(formatSlot(slot('2026-11-21T17:00:00Z')))).toBe('samedi 21 novembre 2026 à 18 h');
    const day = slot('2026-11-20T23:00:00Z', '2026-11-20T23:00:00Z', true);
    expect(plain(formatSlot(day))).toBe('samedi 21 novembre 2026, toute la journée');
    expect(plain(formatSlotHours(day))).toBe('toute la journée');
  });
  it('says what became of a date', () => {
    const date = slot('2026-11-21T17:00:00Z');
    expect(formatSlotChange(date)).toBeNull();
    expect(plain(formatSlotChange({ ...date, status: 'cancelled', reason: 'salle fermée' }) ?? '')).toBe(
      'annulé : salle fermée',
    );
    expect(plain(formatSlotChange({ ...date, status: 'moved', previousStart: '2026-11-20T17:00:00Z' }) ?? '')).toBe(
      'au lieu du vendredi 20 novembre',
    );
  });
  it('writes several days, and an evening that ends after midnight as one day', () => {
    const fair = slot('2026-11-20T23:00:00Z', '2026-11-22T23:00:00Z', true);
    expect(plain(formatSlot(fair))).toBe('du 21 au 23 novembre 2026');
    expect(plain(formatSlotShort(fair))).toBe('du 21 au 23 novembre 2026');
    expect(plain(formatSlotHours(fair))).toBe('du 21 au 23 novembre 2026');
    const ball = slot('2026-11-21T20:00:00Z', '2026-11-22T01:00:00Z');
    expect(plain(formatSlot(ball))).toBe('samedi 21 novembre 2026, de 21 h à 2 h');
    const untilMidnight = slot('2026-11-21T20:00:00Z', '2026-11-21T23:00:00Z');
    expect(slotDays(untilMidnight)).toEqual({ first: '2026-11-21', last: '2026-11-21' });
    expect(plain(formatSlot(untilMidnight))).toBe('samedi 21 novembre 2026, de 21 h à minuit');
  });
  it('follows the clock into summer (29 March 2026) and out of it (25 October 2026)', () => {
    expect(plain(formatSlot(slot('2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z')))).toBe(
      'dimanche 29 mars 2026, de 1 h 30 à 3 h 30',
    );
    expect(plain(formatSlotHours(slot('2026-10-25T00:30:00Z', '2026-10-25T02:30:00Z')))).toBe('2 h 30 – 3 h 30');
    expect(plain(formatInstant('2026-03-28T17:00:00Z'))).toBe('samedi 28 mars 2026 à 18 h');
    expect(plain(formatInstant('2026-03-29T17:00:00Z'))).toBe('dimanche 29 mars 2026 à 19 h');
    expect(parisDay('2026-10-24T22:00:00Z')).toBe('2026-10-25');
    expect(parisDay('2026-10-25T22:59:00Z')).toBe('2026-10-25');
  });
});

describe('text', () => {
  it('sets non-breaking spaces', () => {
    expect(typographic('Qui vient ? « Tous » : dès 18 h 30 !')).toBe(
      'Qui vient\u00a0? «\u00a0Tous\u00a0»\u00a0: dès 18\u00a0h\u00a030\u00a0!',
    );
    expect(typographic('14 h – 18 h')).toBe('14\u00a0h\u00a0–\u00a018\u00a0h');
    expect(typographic('https://exemple.example')).toBe('https://exemple.example');
  });
  it('writes and dials phone numbers', () => {
    for (const phone of ['0199001234', '01.99.00.12.34', '+33 1 99 00 12 34', '+33 (0)1 99 00 12 34']) {
      expect(plain(formatPhone(phone))).toBe('01 99 00 12 34');
    }
    expect(formatPhone('3919')).toBe('3919');
    expect(telHref('01 99 00 12 34')).toBe('tel:+33199001234');
    expect(telHref('3919')).toBe('tel:3919');
  });
  it('writes prices, counts, addresses and websites', () => {
    expect(plain(formatPrice('5.5'))).toBe('5,50 €');
    expect(plain(formatPrice('5€, réduit 3 €'))).toBe('5 €, réduit 3 €');
    expect(plain(plural(1, 'date', 'dates'))).toBe('1 date');
    expect(plain(plural(1200, 'date', 'dates'))).toBe('1 200 dates');
    expect(plain(otherDates(1))).toBe('1 autre date');
    expect(otherDates(798)).toBe('beaucoup d’autres dates');
    expect(
      formatAddress({ address: '1 place du Parvis', postcode: '99100', communeName: 'Aubelonne' }).map(plain),
    ).toEqual(['1 place du Parvis', '99100 Aubelonne']);
    expect(websiteLabel('https://www.fanfare.example/')).toBe('fanfare.example');
  });
});

describe('safeHref', () => {
  it('lets harmless addresses through', () => {
    for (const url of ['/agenda/', 'page', '#haut', '?q=1', 'https://a.example', 'mailto:a@example.org', 'tel:3919']) {
      expect(safeHref(url)).toBe(url);
    }
  });
  it('refuses the others, however they are written', () => {
    for (const url of [
      'javascript:alert(1)',
      ' JaVaScript:x',
      'java\nscript:x',
      '\u0001javascript:x',
      'data:text/html,x',
      '',
    ]) {
      expect(safeHref(url)).toBeNull();
    }
  });
  it('knows another host from a path', () => {
    expect(isExternal('https://a.example')).toBe(true);
    expect(isExternal('//a.example')).toBe(true);
    expect(isExternal('/agenda/')).toBe(false);
  });
});
