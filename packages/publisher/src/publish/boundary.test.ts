import { describe, expect, it } from 'vitest';
import { grainsOf, nextBoundary } from './boundary.ts';

const day = new Set(['day'] as const);

describe('nextBoundary', () => {
  it.each([
    ['2026-11-22T10:00:00.000Z', '2026-11-22T23:00:00.000Z'],
    ['2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z'],
    // The nights when clocks change: 25 and 23 hours long.
    ['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ])('after %s is the next midnight in Paris', (clock, midnight) => {
    expect(nextBoundary(clock, day)).toBe(midnight);
  });

  it('is the next hour when a page asked for the hour', () => {
    expect(nextBoundary('2026-11-22T10:59:59.999Z', new Set(['day', 'hour']))).toBe('2026-11-22T11:00:00.000Z');
  });

  it('is none when no page asked', () => {
    expect(nextBoundary('2026-11-22T10:00:00.000Z', new Set())).toBeNull();
  });
});

it('grainsOf knows the questions that ask the clock', () => {
  expect(
    grainsOf(
      new Map([
        ['["now","day"]', ''],
        ['["list","event",{}]', ''],
      ]),
    ),
  ).toEqual(['day']);
});
