import { describe, expect, it } from 'vitest';
import { isPending, momentInWords, type PageState, sharedMessage, stateInWords } from './words.ts';

const page: PageState = {
  site: 'ville',
  name: 'Aubelonne',
  url: 'https://aubelonne.example/agenda/fete/',
  state: 'live',
  since: '2026-11-21T13:32:00.000Z',
  message: null,
};
const now = '2026-11-21T20:00:00.000Z';

describe('a moment in words', () => {
  it.each([
    ['2026-11-21T13:32:00.000Z', '14\u00a0h\u00a032'],
    ['2026-11-21T08:05:59.000Z', '9\u00a0h\u00a005'],
    ['2026-11-21T13:00:00.000Z', '14\u00a0h'],
    ['2026-11-20T23:00:00.000Z', '0\u00a0h'],
    ['2026-11-20T22:59:00.000Z', 'le vendredi 20\u00a0novembre\u00a02026 à 23\u00a0h\u00a059'],
    ['2026-08-01T10:15:00.000Z', 'le samedi 1er\u00a0août\u00a02026 à 12\u00a0h\u00a015'],
  ])('%s', (moment, words) => {
    expect(momentInWords(moment, now)).toBe(words);
  });
  it('is of today by the clock of Paris, not of the machine', () => {
    expect(momentInWords('2026-11-21T22:30:00.000Z', '2026-11-21T23:30:00.000Z')).toMatch(/^le samedi 21/);
  });
});

describe('the state of a page in words', () => {
  it('says since when it is online, or only that it is', () => {
    expect(`${stateInWords(page)} ${momentInWords(page.since ?? '', now)}`).toBe('En ligne depuis 14\u00a0h\u00a032');
    expect(stateInWords({ ...page, since: null })).toBe('En ligne');
  });
  it('says that it waits, or why it could not be', () => {
    expect(stateInWords({ ...page, state: 'pending' })).toBe('En attente de mise en ligne…');
    expect(stateInWords({ ...page, state: 'failed', message: 'la page manque.' })).toBe(
      'N’a pas pu être mis en ligne\u00a0: la page manque.',
    );
  });
});

describe('of several pages', () => {
  const unknown: PageState = { ...page, state: 'unknown', message: 'On ne sait pas.' };
  it('one that waits is enough to ask again', () => {
    expect(isPending([page, { ...page, state: 'pending' }])).toBe(true);
    expect([isPending([page, unknown]), isPending([]), isPending(null)]).toEqual([false, false, false]);
  });
  it('what nobody knows of any is said once', () => {
    expect(sharedMessage([unknown, unknown])).toBe('On ne sait pas.');
    expect(sharedMessage([unknown, { ...unknown, message: 'Autre raison.' }])).toBeUndefined();
    expect(sharedMessage([unknown, page])).toBeUndefined();
  });
});
