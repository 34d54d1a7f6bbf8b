import { describe, expect, it } from 'vitest';
import { isoLocal, isPublicHoliday, weekOf } from './dates.ts';

describe('isoLocal', () => {
  it('carries the offset of Paris, summer and winter', () => {
    expect(isoLocal('2026-11-21T17:30:00Z')).toBe('2026-11-21T18:30:00+01:00');
    expect(isoLocal('2026-07-14T20:00:00Z')).toBe('2026-07-14T22:00:00+02:00');
    expect(isoLocal('2026-07-14T22:30:00Z', true)).toBe('2026-07-15');
  });
});

describe('weekOf', () => {
  it('runs from Monday to Sunday', () => {
    expect(weekOf('2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(weekOf('2026-11-23')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
  });
});

describe('isPublicHoliday', () => {
  it('knows the fixed ones and those that follow Easter', () => {
    const holidays = ['2026-04-06', '2026-05-14', '2026-05-25', '2026-07-14', '2027-03-29', '2027-05-06', '2027-05-17'];
    expect(holidays.every(isPublicHoliday)).toBe(true);
    expect(isPublicHoliday('2026-04-05')).toBe(false);
    expect(isPublicHoliday('2026-11-22')).toBe(false);
  });
});
