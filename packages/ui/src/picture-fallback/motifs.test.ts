import { describe, expect, it } from 'vitest';
import { arches, bounce, spines, tiles } from './motifs.ts';
import { seeded } from './seeded.ts';

describe.each([arches, bounce, spines, tiles])('%o', (draw) => {
  it('draws the same thing for the same slug, another for another', () => {
    expect(draw(seeded('kayak'))).toEqual(draw(seeded('kayak')));
    expect(draw(seeded('kayak'))).not.toEqual(draw(seeded('fanfare')));
  });
  it('writes only finite numbers', () => {
    for (const seed of ['a', 'b', 'c', 'école', ''])
      expect(JSON.stringify(draw(seeded(seed)))).not.toMatch(/NaN|Infinity/);
  });
});
