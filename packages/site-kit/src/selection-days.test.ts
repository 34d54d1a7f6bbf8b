import { describe, expect, it } from 'vitest';
import { daysOfSelection } from './selection-days.ts';

const event = (id: string, ...slots: [start: string, end: string | null][]) => ({
  id,
  type: 'event' as const,
  slug: id,
  title: id,
  summary: null,
  href: null,
  locale: 'fr',
  image: null,
  themes: [],
  audiences: [],
  remaining: 1,
  status: 'scheduled' as const,
  attendanceMode: 'offline' as const,
  free: true,
  price: null,
  placeName: null,
  communeName: null,
  slots: slots.map(([start, end]) => ({ start, end, allDay: false })),
  next: { start: slots[0]?.[0] ?? '', end: null, allDay: false },
});
const told = (events: ReturnType<typeof event>[]) =>
  daysOfSelection({ events, startsOn: '2026-12-19', endsOn: '2026-12-21' }).map(({ day, events }) => [
    day,
    ...events.map(({ id }) => id),
  ]);

describe('daysOfSelection', () => {
  it('puts each date under its day, in order of hours, and leaves out what is outside', () => {
    expect(
      told([
        event('soir', ['2026-12-19T19:00:00Z', null], ['2026-12-21T19:00:00Z', null]),
        event('matin', ['2026-12-19T08:00:00Z', null], ['2026-12-24T08:00:00Z', null]),
      ]),
    ).toEqual([
      ['2026-12-19', 'matin', 'soir'],
      ['2026-12-21', 'soir'],
    ]);
  });
  it('shows on each of its days what lasts several, and no more', () => {
    expect(told([event('expo', ['2026-12-01T08:00:00Z', '2026-12-20T16:00:00Z'])])).toEqual([
      ['2026-12-19', 'expo'],
      ['2026-12-20', 'expo'],
    ]);
  });
  it('names an event once a day', () => {
    expect(told([event('deux', ['2026-12-19T08:00:00Z', null], ['2026-12-19T13:00:00Z', null])])).toEqual([
      ['2026-12-19', 'deux'],
    ]);
  });
});
