import { describe, expect, it } from 'vitest';
import { excerpt, readingMinutes } from './excerpt.ts';

describe('excerpt', () => {
  it('cuts at a word and flattens lines', () => {
    expect(excerpt('un deux trois quatre', 12)).toBe('un deux…');
    expect(excerpt('un\n deux')).toBe('un deux');
  });
});

describe('readingMinutes', () => {
  it('is at least one', () => {
    expect(readingMinutes('court')).toBe(1);
    expect(readingMinutes('mot '.repeat(660))).toBe(3);
  });
});
