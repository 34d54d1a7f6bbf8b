import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { ColourError, paletteFrom, shadeOf } from './palette.ts';

const papers = {
  light: ['oklch(1 0 0)', 'oklch(0.965 0.004 260)'],
  dark: ['oklch(0.2 0.008 260)', 'oklch(0.25 0.01 260)'],
};

/** The value of a `light-dark(…)` in one scheme. */
function inScheme(value = '', scheme: 'light' | 'dark'): string {
  const [, light = value, dark = value] = /^light-dark\((oklch\([^)]+\)), (oklch\([^)]+\))\)$/.exec(value) ?? [];
  return scheme === 'light' ? light : dark;
}

test('a shade that can be read is kept', () => {
  expect(shadeOf('#1b6e53')).toEqual({ asked: '#1b6e53', nearest: '#1b6e53' });
});

test('a pale shade is darkened, no more than needed', () => {
  const { nearest } = shadeOf('#8fd14f');
  const contrast = wcagContrast(nearest, 'oklch(0.965 0.004 260)');
  expect(contrast).toBeGreaterThanOrEqual(4.5);
  expect(contrast).toBeLessThan(5);
});

test('a text that is no colour is refused', () => {
  expect(() => shadeOf('bleu ciel')).toThrow(ColourError);
});

describe.each(['#8fd14f', '#1b6e53', '#d4002a', '#ffd500', '#3b2bff', '#808080', '#000', '#fff'])(
  'the palette of %s',
  (colour) => {
    const palette = paletteFrom(shadeOf(colour).nearest);

    test.each(['light', 'dark'] as const)('can be read (%s)', (scheme) => {
      const of = (name: string) => inScheme(palette[name], scheme);
      for (const paper of papers[scheme])
        expect(wcagContrast(of('link'), paper), `link on ${paper}`).toBeGreaterThanOrEqual(4.5);
      const pairs = [
        ['accent-ink', 'accent'],
        ['accent-soft-ink', 'accent-soft'],
        ['block-muted', 'block'],
        ['block-muted', 'block-raised'],
      ] as const;
      for (const [front, back] of pairs)
        expect(wcagContrast(of(front), of(back)), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
    });
  },
);
