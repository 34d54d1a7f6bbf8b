import { describe, expect, it } from 'vitest';
import { formatPosition } from '../journal/position.ts';
import type { PageAnswer, Told } from './ask-publisher.ts';
import { type Change, stateOf } from './page-state.ts';

const shown = { site: 'ville', name: 'Aubelonne', url: 'https://aubelonne.example/agenda/fete/' };
const at = new Date('2026-11-21T13:32:00.000Z');
const [before, after] = ['2026-11-21T13:31:59.999Z', '2026-11-21T13:32:00.200Z'];
const change: Change = { epoch: 'e', last: { transaction: '7', id: 12, at } };
const cursor = (id: number, transaction = 7, epoch = 'e') =>
  `${epoch}:${formatPosition({ transaction, id, at: at.getTime() })}`;

const page = (answer: Partial<PageAnswer> = {}): PageAnswer => ({
  site: 'ville',
  url: shown.url,
  state: 'live',
  since: after,
  error: null,
  ...answer,
});
const told = (answer: Partial<Told> = {}): Told => ({
  cursor: cursor(12),
  pages: [page()],
  sites: [{ site: 'ville', error: null }],
  ...answer,
});
const stateWhen = (answer: Partial<Told>, known = change) => stateOf(shown, told(answer), known).state;

describe('the page of a record', () => {
  it('is live since its file is as it is', () => {
    expect(stateOf(shown, told(), change)).toEqual({ ...shown, state: 'live', since: after, message: null });
  });
  it('is live when the change did not alter it, or is too old for the journal', () => {
    expect(stateWhen({ pages: [page({ since: before })] })).toBe('live');
    expect(stateWhen({ pages: [page({ since: before })] }, { epoch: 'e', last: undefined })).toBe('live');
  });

  it.each([
    ['nothing', null],
    ['an earlier row', cursor(11)],
    ['rows of earlier transactions only', cursor(99, 6)],
    ['a journal of another epoch', cursor(99, 7, 'former')],
    ['something that is no position', 'e:soon'],
  ])('is pending while the publisher has taken in %s', (_what, taken) => {
    expect(stateWhen({ cursor: taken })).toBe('pending');
    expect(stateWhen({ cursor: taken, pages: [page({ state: 'failed', error: 'Of before' })] })).toBe('pending');
  });
  it('is pending while the publisher writes it', () => {
    expect(stateWhen({ pages: [page({ state: 'pending', since: before })] })).toBe('pending');
  });
  it('is pending when the publisher does not have it, or at another address', () => {
    expect(stateWhen({ pages: [] })).toBe('pending');
    expect(stateWhen({ pages: [page({ site: 'jeunesse' })] })).toBe('pending');
    expect(stateWhen({ pages: [page({ url: 'https://aubelonne.example/agenda/bal/' })] })).toBe('pending');
  });

  it('failed with the way out, then what was wrong in short', () => {
    const failed = (answer: Partial<PageAnswer>) =>
      stateOf(shown, told({ pages: [page({ state: 'failed', since: null, ...answer })] }), change);
    expect(failed({ error: 'No such image\n    at render' })).toMatchObject({
      state: 'failed',
      since: null,
      message:
        'la page n’a pas pu être fabriquée, et rien n’est encore visible à son adresse. Publiez de nouveau\u00a0; si cela recommence, transmettez ceci au webmestre\u00a0: «\u00a0No such image\u00a0»',
    });
    expect(failed({ since: before }).message).toMatch(/^la page .* et sa version précédente reste visible\. Publiez/);
    expect(failed({ error: 'x'.repeat(500) }).message).toMatch(/ «\u00a0x{159}…\u00a0»$/);
    expect(failed({}).message).toMatch(/«\u00a0erreur inconnue\u00a0»$/);
  });
  it('failed with its whole site, unless it was written since', () => {
    const sites: Told['sites'] = [{ site: 'ville', error: 'No bundle' }];
    expect(stateOf(shown, told({ sites, pages: [] }), change)).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/^ce site n’a pas pu .*«\u00a0No bundle\u00a0»$/),
    });
    expect(stateWhen({ sites, pages: [page({ since: before })] })).toBe('failed');
    expect(stateWhen({ sites })).toBe('live');
  });

  it('is unknown when there is nobody to say', () => {
    expect(stateOf(shown, 'no publisher', change)).toMatchObject({ state: 'unknown', since: null });
    expect(stateOf(shown, 'no answer', change).message).toMatch(/ne répond pas/);
    expect(stateWhen({ sites: [{ site: 'jeunesse', error: null }] })).toBe('unknown');
  });
});
