import { describe, expect, test } from 'vitest';
import { type KnownSlugs, readHit } from './hit';

const known: KnownSlugs = {
  sites: new Set(['ville', 'jeunesse']),
  services: new Set(['culture']),
  themes: new Set(['musique', 'sport']),
  universes: new Set(['7-10-ans']),
};
const page = { site: 'ville', path: '/agenda/bal-d-automne/' };

describe('a visit', () => {
  test('is a page and what it is about', () => {
    expect(
      readHit({ ...page, service: 'culture', themes: 'sport,musique,sport', audiences: '7-10-ans,seniors' }, known),
    ).toEqual({
      ...page,
      kind: 'view',
      service: 'culture',
      themes: ['musique', 'sport'],
      universes: ['7-10-ans'],
    });
    expect(readHit({ site: 'jeunesse', path: '/' }, known)).toMatchObject({ kind: 'view', service: '', themes: [] });
  });

  test('keeps nothing else that comes with it', () => {
    const hit = readHit({ ...page, email: 'a@b.example', id: '42', referrer: 'https://x.example/' }, known);
    expect(Object.keys(hit).sort()).toEqual(['kind', 'path', 'service', 'site', 'themes', 'universes']);
  });

  test.each([
    ['no object', 'x'],
    ['nothing', null],
    ['another site', { ...page, site: 'autre' }],
    ['a site that is a list', { ...page, site: ['ville'] }],
    ['a query', { ...page, path: '/agenda/?nom=durand' }],
    ['an address elsewhere', { ...page, path: '//evil.example/' }],
    ['a file', { ...page, path: '/agenda.ics' }],
    ['capitals, which no page has', { ...page, path: '/Agenda/' }],
    ['a path without end', { ...page, path: `/${'a'.repeat(300)}/` }],
    ['a path too deep', { ...page, path: '/a/b/c/d/e/f/g/' }],
    ['another kind', { ...page, kind: 'click' }],
    ['another service', { ...page, service: 'sports' }],
    ['another theme', { ...page, themes: 'musique,autre' }],
  ])('with %s is refused', (_, input) => {
    expect(readHit(input, known)).toMatch(/^Mesure refusée/);
  });
});
