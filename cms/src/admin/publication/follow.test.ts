import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, follow, pace } from './follow.ts';
import type { PageState } from './words.ts';

const page = (state: PageState['state']): PageState => ({
  site: 'ville',
  name: 'Aubelonne',
  url: 'https://aubelonne.example/agenda/fete/',
  state,
  since: null,
  message: null,
});
const [live, pending] = [[page('live')], [page('live'), page('pending')]];

/** A tab that can be hidden. */
class Tab extends EventTarget {
  hidden = false;
  show(isShown: boolean): void {
    this.hidden = !isShown;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

describe('following a publication', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function started(first: Answer | Error) {
    const state = { answer: first };
    const tab = new Tab();
    const ask = vi.fn(async () => {
      if (state.answer instanceof Error) throw state.answer;
      return state.answer;
    });
    const tell = vi.fn();
    const stop = follow({ ask, tell, page: tab as unknown as Document });
    return { state, tab, ask, tell, stop, wait: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
  }

  it.each([
    ['all pages are online', live],
    ['nothing is published', null],
    ['no site shows it', []],
    ['nobody knows', [page('unknown')]],
    ['a page failed', [page('failed')]],
    ['the silo does not answer', new Error('gone')],
  ])('asks once when %s', async (_when, answer) => {
    const { ask, tell, wait } = started(answer);
    await wait(pace.every * 100);
    expect(ask).toHaveBeenCalledOnce();
    expect(tell.mock.calls).toEqual([[answer instanceof Error ? 'failed' : answer, false]]);
  });

  it('asks again until nothing waits, then is quiet', async () => {
    const { state, ask, tell, wait } = started(pending);
    await wait(pace.every * 3);
    expect(ask).toHaveBeenCalledTimes(4);
    state.answer = live;
    await wait(pace.every * 100);
    expect(ask).toHaveBeenCalledTimes(5);
    expect(tell).toHaveBeenLastCalledWith(live, false);
  });

  it('gives up after a while, and says so', async () => {
    const { ask, tell, wait } = started(pending);
    await wait(pace.every * 100);
    expect(ask).toHaveBeenCalledTimes(pace.most);
    expect(tell.mock.calls.map(([, isLong]) => isLong)).toEqual([...Array(pace.most - 1).fill(false), true]);
  });

  it('asks nothing while the tab is hidden, and goes on when it is shown', async () => {
    const { state, tab, ask, tell, wait } = started(pending);
    await wait(0);
    tab.show(false);
    await wait(pace.every * 100);
    expect(ask).toHaveBeenCalledOnce();
    state.answer = live;
    tab.show(true);
    await wait(0);
    tab.show(false);
    tab.show(true);
    await wait(pace.every * 100);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(tell).toHaveBeenLastCalledWith(live, false);
  });

  it('ends when asked, in the middle of a question too', async () => {
    const { tab, ask, tell, stop, wait } = started(pending);
    stop();
    await wait(pace.every * 100);
    tab.show(true);
    await wait(0);
    expect([ask.mock.calls.length, tell.mock.calls.length]).toEqual([1, 0]);
  });
});
