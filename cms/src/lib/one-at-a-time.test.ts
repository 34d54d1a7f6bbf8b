import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time';

test('runs once at a time, and again after it ended, well or not', async () => {
  const ends: ((error?: Error) => void)[] = [];
  const task = oneAtATime(
    () => new Promise<void>((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve()))),
  );
  const first = task();
  await task();
  expect(ends).toHaveLength(1);
  ends[0]?.(new Error('Down'));
  await expect(first).rejects.toThrow('Down');
  const second = task();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await second;
});
