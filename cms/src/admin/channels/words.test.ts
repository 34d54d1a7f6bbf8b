import { describe, expect, it } from 'vitest';
import { type FeedState, feedInWords, isWaiting } from './words.ts';

const now = '2026-11-21T20:00:00.000Z';
const read: FeedState = { seen: '2026-11-21T13:32:00.000Z', next: '2026-11-21T20:30:00.000Z', error: null };
const told = (state: FeedState | null) => feedInWords(state, now).join('\n');

describe('the feed of a channel in words', () => {
  it('says when it was read', () => {
    expect(told(read)).toContain('Dernière lecture du flux\u00a0: 14\u00a0h\u00a032.');
  });
  it('says why it could not be, when it is tried again, and that nothing is lost', () => {
    const words = told({ ...read, error: 'Le site ne répond pas.' });
    expect(words).toContain('Le flux n’a pas pu être lu. Le site ne répond pas.');
    expect(words).toContain('Prochain essai\u00a0: 21\u00a0h\u00a030,');
    expect(words).toContain('restent en ligne');
  });
  it('says that it waits, or that there is none', () => {
    expect(told({ ...read, seen: null })).toContain('dans la minute');
    expect(told(null)).toContain('pas de flux');
  });
  it('waits only for what was never tried', () => {
    expect([read, { ...read, seen: null }, { ...read, seen: null, error: 'Non.' }, null].map(isWaiting)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
