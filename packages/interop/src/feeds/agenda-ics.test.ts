import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { expect, test } from 'vitest';
import { cleanText } from '../clean-text.ts';
import { agendaIcs } from './agenda-ics.ts';
import { slotTimes } from './paris-time.ts';
import { anyEvent, meta, sampleEvent } from './sample.ts';

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

/** node-ical gives a day as local midnight. */
const day = (date: Date | undefined) =>
  date &&
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
