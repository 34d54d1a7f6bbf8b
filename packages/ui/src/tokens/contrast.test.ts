import { readFileSync } from 'node:fs';
import { parse, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const shared = customProperties(read('./palette.css'));

/** Text on its ground: WCAG 2.2, 1.4.3. */
const textPairs = [
  ...pairs(['ink', 'ink-muted', 'link', 'accent-text'], ['paper', 'paper-raised', 'paper-sunk']),
  ...pairs(['accent-ink'], ['accent']),
  ...pairs(['accent-soft-ink'], ['accent-soft']),
  ...pairs(['block-ink', 'block-muted'], ['block', 'block-raised']),
  ...pairs(['highlight-ink'], ['highlight']),
  ...['info', 'warning', 'danger', 'positive'].map((state) => [`${state}-ink`, `${state}-paper`] as const),
  ...[1, 2, 3, 4, 5].map((n) => ['universe-ink', `universe-${n}`] as const),
  ...[1, 2, 3, 4, 5].flatMap((n) => pairs([`universe-${n}-text`], ['paper', 'paper-raised'])),
];
/** Parts of controls and focus rings: WCAG 2.2, 1.4.11. */
const controlPairs = [
  ...pairs(['line-strong', 'focus', 'accent'], ['paper', 'paper-raised', 'paper-sunk']),
  ...pairs(['block-focus'], ['block', 'block-raised']),
  ...['info', 'warning', 'danger', 'positive'].map((state) => [`${state}-line`, `${state}-paper`] as const),
];

describe.each(['town', 'youth', 'library', 'neutral'])('theme %s', (theme) => {
  const properties = new Map([...shared, ...customProperties(read(`./themes/${theme}.css`))]);
  const ratio = (front: string, back: string, scheme: 'light' | 'dark') =>
    wcagContrast(colour(properties, front, scheme), colour(properties, back, scheme));

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    it.each(textPairs)('%s can be read on %s', (front, back) => {
      expect(ratio(front, back, scheme)).toBeGreaterThanOrEqual(4.5);
    });
    it.each(controlPairs)('%s can be made out on %s', (front, back) => {
      expect(ratio(front, back, scheme)).toBeGreaterThanOrEqual(3);
    });
  });
});

function pairs(fronts: string[], backs: string[]): (readonly [string, string])[] {
  return fronts.flatMap((front) => backs.map((back) => [front, back] as const));
}

function customProperties(css: string): Map<string, string> {
  const found = css.matchAll(/--([\w-]+):\s*([^;]+);/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value.trim()]));
}

function colour(properties: Map<string, string>, name: string, scheme: 'light' | 'dark'): string {
  const value = properties.get(name);
  if (value === undefined) throw new Error(`The theme has no --${name}.`);
  const both = /^light-dark\((oklch\([^)]+\)), (oklch\([^)]+\))\)$/.exec(value);
  const one = (both ? both[scheme === 'light' ? 1 : 2] : value) ?? '';
  if (!parse(one)) throw new Error(`--${name} is not a colour that can be checked: ${one}`);
  return one;
}
