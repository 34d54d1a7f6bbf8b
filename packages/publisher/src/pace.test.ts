import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { urgency } from './live/waiting.ts';
import { Pace } from './pace.ts';

const calmly = { urgency: urgency.none, isPressed: false, isImporting: false };

let pace: Pace;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00:00.000Z') });
  pace = new Pace({ quiet: 1_000, longestWait: 10_000 });
  pace.edited();
  pace.worked();
});
afterEach(() => void vi.useRealTimers());

describe('pages that wait', () => {
  it('are nothing to wait for when there are none', () => {
    expect(pace.untilWorking(calmly)).toBe(Number.POSITIVE_INFINITY);
  });

  it('come at once when they made way for an edit, and in turns with the edits that go on', () => {
    const moment = { ...calmly, urgency: urgency.pressing };
    expect(pace.untilWorking(moment)).toBe(0);
    expect(pace.untilWorking({ ...moment, isPressed: true })).toBe(1_000);
    expect(pace.working({ ...moment, isPressed: true })).toBeLessThan(pace.working(moment));
  });

  it('come when edits pause, if an edit outdated very many', () => {
    const moment = { ...calmly, urgency: urgency.edit };
    expect(pace.untilWorking(moment)).toBe(300);
    vi.advanceTimersByTime(200);
    expect(pace.untilWorking(moment)).toBe(100);
    pace.changed();
    expect(pace.untilWorking(moment)).toBe(100);
    pace.edited();
    expect(pace.untilWorking(moment)).toBe(300);
  });

  it('come from time to time for a little while, if an import that goes on outdated them', () => {
    const moment = { ...calmly, urgency: urgency.bulk, isImporting: true };
    vi.advanceTimersByTime(400);
    expect(pace.untilWorking(moment)).toBe(600);
    const short = pace.working(moment);
    expect(pace.untilWorking({ ...moment, isImporting: false })).toBe(-100);
    expect(pace.working({ ...moment, isImporting: false })).toBeGreaterThan(short);
  });
});

describe('feeds', () => {
  it('follow when nothing changes any more, and not while pages wait', () => {
    expect(pace.untilFollowing({ ...calmly, urgency: urgency.bulk })).toBe(Number.POSITIVE_INFINITY);
    expect(pace.untilFollowing(calmly)).toBe(1_000);
    vi.advanceTimersByTime(600);
    pace.changed();
    expect(pace.untilFollowing(calmly)).toBe(1_000);
  });

  it('wait no longer than so long', () => {
    expect(pace.untilFollowing(calmly)).toBe(1_000);
    vi.advanceTimersByTime(9_800);
    pace.edited();
    expect(pace.untilFollowing(calmly)).toBe(200);
  });

  it('make way once they are made, until edits have gone on for too long', () => {
    pace.untilFollowing(calmly);
    vi.advanceTimersByTime(10_000);
    expect(pace.makesWay).toBe(true);
    vi.advanceTimersByTime(50_000);
    expect(pace.makesWay).toBe(false);
  });

  it('wait the longer the longer they take', () => {
    pace.followed(1_500, false);
    pace.followed(1_500, true);
    expect(pace.untilFollowing(calmly)).toBe(3_000);
  });
});

describe('an import', () => {
  it('is taken by as many records as take a second, within bounds', () => {
    pace.tookBulk(60, 600);
    expect(pace.bulkAtOnce).toBe(100);
    pace.tookBulk(100, 20_000);
    expect(pace.bulkAtOnce).toBe(20);
    pace.tookBulk(20, 10);
    expect(pace.bulkAtOnce).toBe(300);
  });
});
