import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridStep } from './focus.ts';

describe('the focal point of a picture', () => {
  it('is at most a twentieth away from where the editor put it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
        expect(Math.abs((gridStep(percent) ?? 5) * 10 - percent)).toBeLessThanOrEqual(5);
      }),
    );
  });
  it('stays inside the picture', () => {
    expect([gridStep(-20), gridStep(180), gridStep(undefined)]).toEqual([0, 10, undefined]);
  });
  it('has a rule for every step', () => {
    const component = readFileSync(new URL('picture.astro', import.meta.url), 'utf8');
    for (const axis of ['x', 'y'])
      for (let percent = 0; percent <= 100; percent += 10) {
        const step = gridStep(percent);
        if (step !== undefined)
          expect(component).toContain(`[data-focus-${axis}='${step}'] {\n    --focus-${axis}: ${percent}%;`);
      }
  });
});
