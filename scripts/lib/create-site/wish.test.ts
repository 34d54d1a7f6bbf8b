import { expect, test } from 'vitest';
import { ruleOf } from './flow.ts';
import { colourNote, complete, readDraft, WishError } from './wish.ts';

function draftOf(...args: string[]) {
  const draft = readDraft(args);
  if (draft === 'help') throw new Error('Help was not asked for.');
  return draft;
}

test('a key already taken, or that is no folder name, is refused', () => {
  expect(() => complete(draftOf('--key', 'ville', '--name', 'Ville'), ['ville'])).toThrow('already a site « ville »');
  for (const key of ['Ville', '../ville', 'a', 'été', 'x-'])
    expect(() => complete(draftOf('--key', key, '--name', 'X'), []), key).toThrow(WishError);
});

test('a pale colour is refused with the nearest shade that passes; --yes takes that one and says so', () => {
  const args = ['--key', 'quartier', '--name', 'Quartier', '--color', '#8fd14f'];
  expect(() => complete(draftOf(...args), [])).toThrow(/--color "#[0-9a-f]{6}"/);
  const draft = draftOf(...args, '--yes');
  const wish = complete(draft, []);
  expect(wish.color).toMatch(/^#[0-9a-f]{6}$/);
  expect(colourNote(draft, wish)).toContain(`Text in #8fd14f is too pale to be read`);
  expect(colourNote(draft, wish)).toContain(wish.color);
  expect(colourNote({ ...draft, color: wish.color }, wish)).toBeUndefined();
});

test('an unknown section is refused with those that exist', () => {
  expect(() => draftOf('--sections', 'agenda,boutique')).toThrow('agenda, places, organizations, articles');
});

test('the rule takes the types of the sections, narrowed by what is named', () => {
  const wish = complete(
    draftOf('--key', 'quartier', '--name', 'Q', '--sections', 'agenda', '--themes', 'musique, sport'),
    [],
  );
  expect(ruleOf(wish)).toEqual({
    events: true,
    places: false,
    organizations: false,
    articles: false,
    procedures: false,
    pages: false,
    selections: false,
    galleries: false,
    newsletterIssues: false,
    services: [],
    themes: [{ slug: 'musique' }, { slug: 'sport' }],
    audiences: [],
    communes: [],
  });
});
