import { expect, it } from 'vitest';
import { hasMarkup } from './plain-text';

it.each(['<b>Gras</b>', 'a<br/>b', '<script src="x">', '</p>', '<!-- rien -->', '<IMG\nsrc=x>', '<!doctype html>'])(
  'finds markup in %j',
  (text) => expect(hasMarkup(text)).toBe(true),
);
it.each(['Enfants < 10 ans', 'On <3 lire', '5 < x > 3', '<contact@ville.example>', '« guillemets »'])(
  'leaves %j alone',
  (text) => expect(hasMarkup(text)).toBe(false),
);
