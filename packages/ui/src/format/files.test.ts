import { describe, expect, it } from 'vitest';
import { fileLabel, formatDuration, formatSize } from './files.ts';

describe('formatSize', () => {
  it.each([
    [0, '0 octets'],
    [999, '999 octets'],
    [1000, '1 Ko'],
    [339_600, '340 Ko'],
    [999_999, '1 Mo'],
    [1_240_000, '1,2 Mo'],
    [15_600_000, '16 Mo'],
    [3_000_000_000_000, '3 000 Go'],
  ])('%i', (bytes, text) => expect(formatSize(bytes).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text));
});

describe('formatDuration', () => {
  it.each([
    [45, '45 s'],
    [60, '1 min'],
    [3599, '1 h'],
    [3900, '1 h 05'],
    [7200, '2 h'],
  ])('%i', (seconds, text) => expect(formatDuration(seconds).replaceAll('\u00a0', ' ')).toBe(text));
});

it('says the type and size of a file', () => {
  expect(fileLabel({ ext: '.pdf', size: 339_600 })).toBe('PDF, 340\u00a0Ko');
  expect(fileLabel({ ext: '', size: 1000 })).toBe('1\u00a0Ko');
});
