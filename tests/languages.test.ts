import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../cms/src/editorial/locales.ts';
import { root } from '../scripts/lib/paths.ts';

test('each language that content can be written in has the words its pages need', () => {
  const files = readdirSync(join(root, 'packages', 'site-kit', 'src', 'languages'));
  const written = files.map((file) => file.replace('.ts', '')).filter((code) => code.length === 2);
  const translated = locales.map(({ code }) => code).filter((code) => code !== 'fr');
  expect(written.sort()).toEqual(translated.sort());
});
