import { Questions } from '@parvis/publisher/live/questions';
import { newRecording, record } from '@parvis/publisher/recorder';
import { blankEvent } from '@parvis/silo/blank';
import { answer } from '@parvis/silo/questions';
import type { RecordOf } from '@parvis/silo/records';
import { Replica } from '@parvis/silo/replica';
import { expect, test, vi } from 'vitest';
import { feedEvents, feedResponse } from './feeds.ts';

vi.mock('./site.ts', () => ({ config: { key: 'ville', name: 'Aubelonne' } }));

const clock = '2026-11-22T10:00:00.000Z';
const baseUrl = 'https://aubelonne.example';

function eventAt(index: number, hour: number): RecordOf<'event'> {
  const id = `event-${String(index).padStart(3, '0')}`;
  return {
    ...blankEvent,
    id,
    slug: id,
    title: `Rendez-vous ${index}`,
    slots: [{ start: new Date(Date.UTC(2026, 11, 1, hour)).toISOString(), end: null, allDay: false }],
    sites: [{ site: 'ville', url: `${baseUrl}/agenda/${id}/` }],
  };
}

/** A site of so many events, one an hour, in an order that is not theirs in time. */
function replicaOf(events: number): Replica {
  const replica = new Replica(':memory:');
  const legal = { owner: '', director: '', host: '', contact: '', privacyContact: '' };
  replica.write(() => {
    replica.put({
      type: 'site',
      id: 'site-ville',
      slug: 'ville',
      key: 'ville',
      name: 'Aubelonne',
      formerSlugs: [],
      updatedAt: '2026-11-01T08:00:00.000Z',
      tagline: null,
      description: null,
      baseUrl,
      position: 1,
      topTasks: [],
      legal,
    });
    for (let index = 0; index < events; index++) replica.put(eventAt(index, (index * 7) % events));
  });
  return replica;
}

/** Reads the events of the feeds as a page does. */
function readBy(questions: Questions) {
  questions.begin(clock);
  const recording = newRecording();
  const base = { site: 'ville', answer: questions.answer.bind(questions) };
  return record(base, recording, feedEvents);
}

test.each([0, 1, 50, 100, 131])(
  '%i events are read whole and in order, however many questions it takes',
  async (count) => {
    const replica = replicaOf(count);
    const events = await readBy(new Questions('ville', replica));
    const { value } = answer({ site: 'ville', replica, clock }, [
      'list',
      'event',
      { from: '2026-11-22', order: 'date' },
    ]);
    expect(events.map(({ id }) => id)).toEqual((value as { id: string }[]).map(({ id }) => id));
    expect(events).toHaveLength(count);
  },
);

test.each([
  ['moves a little', 131, 60, 28],
  ['moves from the first to the last', 131, 0, 500],
  ['moves from the last to the first', 131, 56, -5],
  ['comes first', 131, 131, -5],
  ['comes last, where the questions ended', 100, 100, 500],
  ['goes', 131, 0, undefined],
])('the feeds are outdated when an event %s', async (_, count, index, hour) => {
  const replica = replicaOf(count);
  const questions = new Questions('ville', replica);
  await readBy(questions);
  const { id } = eventAt(index, 0);
  const before = replica.get('event', id);
  const after = hour === undefined ? undefined : eventAt(index, hour);
  replica.write(() => (after ? replica.put(after) : replica.remove('event', id)));
  questions.begin(clock);
  const affected = questions.affectedBy([{ type: 'event', id, before, after }]);
  expect([...affected].filter((asked) => questions.askAgain(asked))).not.toEqual([]);
  const others = [...questions.all()].filter((asked) => !affected.has(asked));
  expect(others.filter((asked) => questions.askAgain(asked))).toEqual([]);
});

test('a feed is answered as the text of its pieces', async () => {
  const response = feedResponse(async () => ['« été »', '\r\n', '🎉'], 'text/csv; charset=utf-8');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await response.text()).toBe('« été »\r\n🎉');
});

test('a feed that fails half-way is not taken for a whole one', async () => {
  function* broken() {
    yield 'BEGIN:VCALENDAR';
    throw new Error('No such zone.');
  }
  await expect(feedResponse(async () => broken(), 'text/calendar').text()).rejects.toThrow('No such zone.');
});
