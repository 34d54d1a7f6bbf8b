import type { EventCard } from '@parvis/silo/views';
import { describe, expect, it } from 'vitest';
import { byDay, byMonth, isLong } from './agenda.ts';
import { widthsFor } from './images.ts';

const event = (slug: string, start: string, end: string | null = null, allDay = false): EventCard => ({
  type: 'event',
  id: slug,
  slug,
  title: slug,
  summary: null,
  href: null,
  locale: 'fr',
  image: null,
  themes: [],
  audiences: [],
  next: { start, end, allDay },
  remaining: 1,
  status: 'scheduled',
  attendanceMode: 'offline',
  free: true,
  price: null,
  placeName: null,
  communeName: null,
});

describe('byDay', () => {
  it('groups by Paris day and puts what is under way on the first day', () => {
    const days = byDay(
      [
        event('expo', '2026-11-01T09:00:00Z', '2026-12-01T09:00:00Z', true),
        event('late', '2026-11-22T23:30:00Z'),
        event('today', '2026-11-22T10:00:00Z'),
      ],
      '2026-11-22',
    );
    expect(days.map(({ day, events }) => [day, events.map(({ slug }) => slug)])).toEqual([
      ['2026-11-22', ['expo', 'today']],
      ['2026-11-23', ['late']],
    ]);
  });
});

describe('isLong', () => {
  it('leaves evenings and week-ends among the days', () => {
    expect(isLong(event('night', '2026-11-21T20:00:00Z', '2026-11-22T02:00:00Z'))).toBe(false);
    expect(isLong(event('weekend', '2026-11-21T09:00:00Z', '2026-11-22T17:00:00Z'))).toBe(false);
    expect(isLong(event('expo', '2026-11-01T09:00:00Z', '2026-12-01T09:00:00Z', true))).toBe(true);
  });
});

describe('widthsFor', () => {
  it('never goes above the original', () => {
    expect(widthsFor(1600)).toEqual([400, 800, 1200]);
    expect(widthsFor(900)).toEqual([400, 800]);
    expect(widthsFor(300)).toEqual([300]);
  });
});

it('gathers days by month, in order, whatever their order', () => {
  const months = byMonth([
    { day: '2026-12-01', count: 2 },
    { day: '2026-11-30', count: 1 },
    { day: '2026-12-24', count: 5 },
  ]);
  expect(months.map(({ month, days }) => [month, Object.fromEntries(days)])).toEqual([
    ['2026-11', { '2026-11-30': 1 }],
    ['2026-12', { '2026-12-01': 2, '2026-12-24': 5 }],
  ]);
});
