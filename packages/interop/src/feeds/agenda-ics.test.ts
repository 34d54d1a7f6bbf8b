import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../clean-text.ts';
import { agendaIcs as pieces } from './agenda-ics.ts';
import { slotTimes } from './paris-time.ts';
import { anyEvent, meta, sampleEvent } from './sample.ts';
import type { FeedEvent, FeedMeta } from './types.ts';

/** Before anything in these tests. */
const longAgo = '2000-01-01';
const agendaIcs = (about: FeedMeta, events: readonly FeedEvent[], from = longAgo): string =>
  [...pieces(about, events, from)].join('');
const read = (ics: string): VEvent[] =>
  Object.values(ical.sync.parseICS(ics)).filter((part): part is VEvent => part?.type === 'VEVENT');
const slots = (...starts: string[]) => starts.map((start) => ({ start, end: null, allDay: false }));

test('an occurrence keeps its instants, its words and its place', () => {
  const [event] = read(agendaIcs(meta, [sampleEvent()]));
  expect(event?.start.toISOString()).toBe('2026-11-21T17:30:00.000Z');
  expect(event?.end?.toISOString()).toBe('2026-11-21T22:00:00.000Z');
  expect(event?.start.tz).toBe('Europe/Paris');
  expect(event?.summary).toBe('Bal d’automne');
  expect(event?.location).toBe('Salle des Tanneurs, 3 rue des Tanneurs, 99100 Aubelonne');
  expect(event?.status).toBe('CONFIRMED');
  expect(event?.dtstamp.toISOString()).toBe('2026-11-02T08:15:30.000Z');
});

test('times are written in Europe/Paris with its rules, stamps in UTC', () => {
  const ics = agendaIcs(meta, [sampleEvent()]);
  expect(ics).toContain('DTSTART;TZID=Europe/Paris:20261121T183000\r\n');
  expect(ics).toContain('DTSTAMP:20261102T081530Z\r\n');
  expect(ics.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  expect(ics).not.toContain('RRULE:FREQ=WEEKLY');
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('both changes of hour keep the instants', () => {
  const around = [
    '2026-03-29T00:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-10-24T22:30:00.000Z',
    '2026-10-25T02:30:00.000Z',
  ];
  const ics = agendaIcs(meta, [sampleEvent({ slots: slots(...around) })]);
  expect(ics).toContain('20260329T013000');
  expect(ics).toContain('20260329T033000');
  expect(ics).toContain('20261025T003000');
  expect(ics).toContain('20261025T033000');
  expect(read(ics).map((event) => event.start.toISOString())).toEqual(around);
});

test('the hour that comes twice in October is not mistaken for itself', () => {
  const twice = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'];
  const ics = agendaIcs(meta, [sampleEvent({ slots: slots(...twice) })]);
  expect(ics).toContain('DTSTART;TZID=Europe/Paris:20261025T023000\r\n');
  expect(ics).toContain('DTSTART:20261025T013000Z\r\n');
});

test('an all-day slot ends on the day after its last day', () => {
  const days = { start: '2026-10-23T22:00:00.000Z', end: '2026-10-25T22:59:00.000Z', allDay: true };
  const ics = agendaIcs(meta, [sampleEvent({ slots: [days] })]);
  expect(ics).toContain('DTSTART;VALUE=DATE:20261024\r\n');
  expect(ics).toContain('DTEND;VALUE=DATE:20261026\r\n');
});

test('a cancelled event says so', () => {
  const [event] = read(agendaIcs(meta, [sampleEvent({ status: 'cancelled' })]));
  expect(event?.status).toBe('CANCELLED');
  expect(event?.description).toMatch(/^Annulé\./);
});

test('an identifier survives the removal of another slot', () => {
  const both = read(agendaIcs(meta, [sampleEvent({ slots: slots('2026-11-21T17:00:00Z', '2026-11-28T17:00:00Z') })]));
  const one = read(agendaIcs(meta, [sampleEvent({ slots: slots('2026-11-28T17:00:00Z') })]));
  expect(both[1]?.uid).toBe(one[0]?.uid);
  expect(new Set(both.map(({ uid }) => uid)).size).toBe(2);
});

test('an occurrence says the essential: the description stands on the page', () => {
  const [event] = read(agendaIcs(meta, [sampleEvent({ descriptionText: 'Avec l’orchestre municipal.' })]));
  expect(event?.description).toBe(
    [
      'Danser au bord de l’Orvelle.',
      'Tarif : 5 €, gratuit pour les moins de 12 ans',
      'https://aubelonne.example/agenda/bal-d-automne/',
    ].join('\n\n'),
  );
});

test.each([
  ['a short description whole', 'Avec l’orchestre municipal.', 'Avec l’orchestre municipal.'],
  ['whole words of a long one', `${'rivière '.repeat(60)}`, `${'rivière '.repeat(37).trim()}…`],
])('without a summary it gives %s', (_, descriptionText, expected) => {
  const [event] = read(agendaIcs(meta, [sampleEvent({ summary: ' ', descriptionText })]));
  expect(String(event?.description).split('\n\n')[0]).toBe(expected);
});

describe('from a day on', () => {
  const on = (start: string, end: string | null, allDay = false) => ({ start, end, allDay });
  const starts = (ics: string) => read(ics).map(({ start }) => start.toISOString());

  test('only dates that are not over are kept, to the midnight of Paris', () => {
    const event = sampleEvent({
      slots: [
        on('2026-11-20T20:00:00.000Z', '2026-11-20T22:59:00.000Z'),
        on('2026-11-20T20:00:00.000Z', '2026-11-20T23:30:00.000Z'),
        on('2026-11-20T22:30:00.000Z', null),
        on('2026-11-20T23:00:00.000Z', null),
      ],
    });
    expect(starts(agendaIcs(meta, [event], '2026-11-21'))).toEqual([
      '2026-11-20T20:00:00.000Z',
      '2026-11-20T23:00:00.000Z',
    ]);
  });

  test('the last of several whole days counts', () => {
    const days = on('2026-11-18T23:00:00.000Z', '2026-11-20T23:00:00.000Z', true);
    expect(read(agendaIcs(meta, [sampleEvent({ slots: [days] })], '2026-11-21'))).toHaveLength(1);
    expect(read(agendaIcs(meta, [sampleEvent({ slots: [days] })], '2026-11-22'))).toHaveLength(0);
  });

  test('a date keeps its identifier when one of the same start is over', () => {
    const event = sampleEvent({
      slots: [
        on('2026-11-20T17:00:00.000Z', '2026-11-20T18:00:00.000Z'),
        on('2026-11-20T17:00:00.000Z', '2026-11-22T18:00:00.000Z'),
      ],
    });
    const [, second] = read(agendaIcs(meta, [event]));
    expect(read(agendaIcs(meta, [event], '2026-11-21')).map(({ uid }) => uid)).toEqual([second?.uid]);
  });

  test('a rule keeps its first date and what differs from it, however long ago', () => {
    const first = on('2026-10-05T16:00:00.000Z', '2026-10-05T17:30:00.000Z');
    const event = sampleEvent({
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=3', first },
      slots: [
        first,
        { ...on('2026-10-12T16:00:00.000Z', '2026-10-12T17:30:00.000Z'), status: 'cancelled' },
        on('2026-10-14T16:00:00.000Z', '2026-10-14T18:30:00.000Z'),
        on('2026-10-19T16:00:00.000Z', '2026-10-19T17:30:00.000Z'),
      ],
    });
    const whole = agendaIcs(meta, [event]);
    const late = agendaIcs(meta, [event], '2026-10-16');
    expect(whole).toContain('DTSTART;TZID=Europe/Paris:20261014T180000');
    expect(late).not.toContain('DTSTART;TZID=Europe/Paris:20261014T180000');
    expect(late).toContain('DTSTART;TZID=Europe/Paris:20261005T180000');
    expect(late).toContain('RECURRENCE-ID;TZID=Europe/Paris:20261012T180000');
  });
});

test('events come in their order, one after the other', () => {
  const events = fc.sample(anyEvent, { numRuns: 50, seed: 7 });
  const uids = agendaIcs(meta, events)
    .replaceAll('\r\n ', '')
    .matchAll(/^UID:(\w{24})-/gm);
  expect([...new Set([...uids].map(([, id]) => id))]).toEqual(events.map(({ id }) => id));
  expect([...pieces(meta, events, longAgo)]).toHaveLength(events.length + 2);
});

test('two slots with the same start have two identifiers', () => {
  const twice = sampleEvent({ slots: slots('2026-11-21T17:00:00Z', '2026-11-21T17:00:00Z') });
  expect(read(agendaIcs(meta, [twice]))).toHaveLength(2);
});

test('1 000 events of any words are read back whole, and written the same twice', () => {
  const events = fc.sample(anyEvent, { numRuns: 1000, seed: 2026 });
  const ics = agendaIcs(meta, events);
  expect(agendaIcs(meta, events)).toBe(ics);
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const found = new Map(read(ics).map((event) => [event.uid, event]));
  expect(found.size).toBe(events.flatMap((event) => event.slots).length);
  for (const event of events) {
    for (const slot of event.slots) {
      const back = found.get(`${event.id}-${slot.start.replace(/\.\d+/, '').replace(/[-:]/g, '')}@parvis`);
      expect(back?.summary).toBe(cleanText(event.title));
      if (slot.allDay) expect(day(back?.start)).toBe(slotTimes(slot).start);
      else expect(back?.start.toISOString()).toBe(slot.start);
      if (!slot.allDay && slot.end) expect(back?.end?.toISOString()).toBe(slot.end);
    }
  }
});

describe('an event that follows a rule', () => {
  /** Monday 5 October 2026, 18:00 to 19:30, over the change of hour. */
  const first = { start: '2026-10-05T16:00:00.000Z', end: '2026-10-05T17:30:00.000Z', allDay: false };
  const on = (start: string, end: string) => ({ start, end, allDay: false });
  const series = sampleEvent({
    recurrence: { rule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261109', first },
    slots: [
      first,
      { ...on('2026-10-12T16:00:00.000Z', '2026-10-12T17:30:00.000Z'), status: 'cancelled', reason: 'Salle fermée.' },
      {
        ...on('2026-10-20T16:00:00.000Z', '2026-10-20T18:00:00.000Z'),
        status: 'moved',
        previousStart: '2026-10-19T16:00:00.000Z',
      },
      on('2026-10-29T17:00:00.000Z', '2026-10-29T18:30:00.000Z'),
      on('2026-10-31T14:00:00.000Z', '2026-10-31T20:00:00.000Z'),
      on('2026-11-02T17:00:00.000Z', '2026-11-02T18:30:00.000Z'),
      on('2026-11-09T17:00:00.000Z', '2026-11-09T18:30:00.000Z'),
    ],
  });

  test('is written as its rule, with what it leaves out and adds', () => {
    const ics = agendaIcs(meta, [series]).replaceAll('\r\n ', '');
    expect(ics).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261109T225959Z\r\n');
    expect(ics).toContain('EXDATE;TZID=Europe/Paris:20261026T180000\r\n');
    expect(ics).toContain('RDATE;TZID=Europe/Paris:20261029T180000\r\n');
    expect(ics).toContain('RECURRENCE-ID;TZID=Europe/Paris:20261019T180000\r\n');
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  });

  test('is read back with its exceptions by another parser', () => {
    const events = read(agendaIcs(meta, [series]));
    const master = events.find(({ rrule }) => rrule);
    expect(master?.start.toISOString()).toBe(first.start);
    expect(master?.rrule?.all().map((date) => date.toISOString())).toEqual([
      '2026-10-05T16:00:00.000Z',
      '2026-10-12T16:00:00.000Z',
      '2026-10-19T16:00:00.000Z',
      '2026-10-26T17:00:00.000Z',
      '2026-11-02T17:00:00.000Z',
      '2026-11-09T17:00:00.000Z',
    ]);
    // One entry by day and one by instant for each.
    const overrides = [...new Set(Object.values<Omit<VEvent, 'recurrences'>>(master?.recurrences ?? {}))];
    expect(overrides.map(({ start, status }) => [(start as Date).toISOString(), status])).toEqual([
      ['2026-10-12T16:00:00.000Z', 'CANCELLED'],
      ['2026-10-20T16:00:00.000Z', 'CONFIRMED'],
    ]);
    expect([...new Set(Object.values(master?.exdate ?? {}))].map((date) => (date as Date).toISOString())).toEqual([
      '2026-10-26T17:00:00.000Z',
    ]);
    expect(events.find(({ rrule }) => !rrule)?.start.toISOString()).toBe('2026-10-31T14:00:00.000Z');
  });

  test('of whole days has days in its rule, its exceptions and its overrides', () => {
    const day = (start: string, end: string) => ({ start, end, allDay: true });
    const saturday = day('2026-10-16T22:00:00.000Z', '2026-10-17T21:59:00.000Z');
    const ics = agendaIcs(meta, [
      sampleEvent({
        recurrence: { rule: 'FREQ=WEEKLY;COUNT=4', first: saturday },
        slots: [
          saturday,
          { ...day('2026-10-23T22:00:00.000Z', '2026-10-24T21:59:00.000Z'), status: 'cancelled' },
          day('2026-11-06T23:00:00.000Z', '2026-11-07T22:59:00.000Z'),
        ],
      }),
    ]);
    expect(ics).toContain('DTSTART;VALUE=DATE:20261017\r\n');
    expect(ics).toContain('RRULE:FREQ=WEEKLY;COUNT=4\r\n');
    expect(ics).toContain('EXDATE;VALUE=DATE:20261031\r\n');
    expect(ics).toContain('RECURRENCE-ID;VALUE=DATE:20261024\r\n');
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });
});

/** node-ical gives a day as local midnight. */
const day = (date: Date | undefined) =>
  date &&
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
