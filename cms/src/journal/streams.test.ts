import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JournalStreams, mostStreams } from './streams.ts';
import { JournalWatch } from './watch.ts';

describe('the streams of the journal', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const started = () => {
    const state = { sequence: '1' };
    const look = async () => ({ head: { epoch: 'e', ...state }, more: false });
    const watch = new JournalWatch({ look, heed: () => () => {} });
    return { state, watch, streams: new JournalStreams(watch), settled: () => vi.advanceTimersByTimeAsync(0) };
  };
  const opened = (streams: JournalStreams) => {
    const body = streams.open();
    if (!body) throw new Error('Refused.');
    const read = () => String(body.read() ?? '');
    return { body, read };
  };
  const event = (sequence: string) =>
    `event: journal\nid: ${sequence}\ndata: {"epoch":"e","sequence":"${sequence}"}\n\n`;

  it('say where the journal stands, at once and when it moves, and give a sign of life', async () => {
    const { state, watch, streams, settled } = started();
    const { read } = opened(streams);
    await settled();
    expect(read()).toBe(event('1'));
    state.sequence = '2';
    watch.wake();
    await settled();
    expect(read()).toBe(event('2'));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(read()).toBe(':\n\n:\n\n');
  });

  it('are so many at most, and those that close leave their place', async () => {
    const { streams, settled } = started();
    const all = Array.from({ length: mostStreams }, () => opened(streams));
    expect(streams.open()).toBeUndefined();
    all[3]?.body.destroy();
    await settled();
    expect(streams.open()).toBeDefined();
  });

  it('let a reader go that takes nothing any more', async () => {
    const { streams, settled } = started();
    const { body } = opened(streams);
    await settled();
    await vi.advanceTimersByTimeAsync(15_000 * 20_000);
    expect(body.destroyed).toBe(true);
  });

  it('end whole when the server stops, and do not wait for a reader that is gone', async () => {
    const { streams, settled } = started();
    const { body } = opened(streams);
    opened(streams);
    await settled();
    const ended = vi.fn();
    body.on('end', ended).resume();
    const closed = streams.close();
    await vi.advanceTimersByTimeAsync(500);
    await closed;
    expect(ended).toHaveBeenCalledOnce();
  });
});
