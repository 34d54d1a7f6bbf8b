import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Line } from './line';

/** Keeps the thread as a query of SQLite does. */
function work(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until; );
}

describe('Line', () => {
  it('lets reads in one by one, in order, other work coming between two of them', async () => {
    const line = new Line();
    const order: string[] = [];
    const reads = ['first', 'second', 'third'].map((name) => line.turnToRead().then(() => order.push(name)));
    const between = () => {
      if (order.includes('third')) return;
      order.push('·');
      setImmediate(between);
    };
    setImmediate(between);
    await Promise.all(reads);
    const [a, b, c] = ['first', 'second', 'third'].map((name) => order.indexOf(name));
    expect(a).toBeLessThan(Number(b));
    expect(b).toBeLessThan(Number(c));
    expect(order.slice(a, c)).toContain('·');
  });

  it('holds reads back while something is saved, all but one in a tenth of a second', async () => {
    const line = new Line();
    const read: number[] = [];
    const reads = Array.from({ length: 5 }, () => line.turnToRead().then(() => read.push(performance.now())));
    await reads[0];
    const began = performance.now();
    await line.saving(() => sleep(150));
    const during = read.filter((at) => at > began).length;
    expect(during).toBeLessThanOrEqual(2);
    await Promise.all(reads);
    expect(read).toHaveLength(5);
  });

  it('never holds them back for good: a save that does not end lets them by, slowly', async () => {
    const line = new Line();
    void line.saving(() => new Promise(() => {}));
    await Promise.all([line.turnToRead(), line.turnToRead()]);
  });

  it('gives way again after a save that failed', async () => {
    const line = new Line();
    await expect(line.saving(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    const began = performance.now();
    for (let n = 0; n < 20; n++) {
      await line.turnToRead();
      work(1);
    }
    // Held back, twenty reads would take two seconds.
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
