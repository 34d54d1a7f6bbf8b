import { expect, it } from 'vitest';
import { askGraphQL } from '../support/http.ts';
import { event, load } from '../support/records.ts';
import type { TestSilo } from '../support/silo.ts';

/** Monday 11 January 2027, 10:00 to 12:00. */
const monday = { start: '2027-01-11T09:00:00.000Z', end: '2027-01-11T11:00:00.000Z', allDay: false };
const weekly = 'FREQ=WEEKLY;UNTIL=20270405T215959Z';

/** A rule, its exceptions and slots beside it become the dates that sites read. */
export function scheduleSuite(silo: () => TestSilo): void {
  const occurrences = async (title: string, fields = 'start status reason previousStart') => {
    const { body } = await askGraphQL(
      silo().url,
      'token',
      `query ($title: String) { events(filters: { title: { eq: $title } }) { occurrences { ${fields} } } }`,
      { title },
    );
    expect(body.errors).toBeUndefined();
    const [found] = (body.data?.events ?? []) as { occurrences: Record<string, unknown>[] }[];
    return found?.occurrences ?? [];
  };

  it('writes out a rule over the change of hour, with its exceptions and an extra date', async () => {
    const [made] = await load(silo().strapi, [
      event('cours', {
        title: 'Cours de dessin',
        slots: [monday, { start: '2027-01-16T13:00:00.000Z', end: null, allDay: false }],
        recurrence: weekly,
        exceptions: [
          { date: '2027-01-18', state: 'cancelled', reason: 'Neige' },
          { date: '2027-01-25', state: 'moved', start: '2027-01-26T09:00:00.000Z', end: '2027-01-26T11:00:00.000Z' },
          { date: '2027-02-01', time: '10:00:00.000', state: 'excluded' },
        ],
      }),
    ]);
    expect(made, made?.reason).toMatchObject({ outcome: 'created' });
    const all = await occurrences('Cours de dessin');
    expect(all).toHaveLength(13);
    expect(all.slice(0, 4)).toEqual([
      { start: monday.start, status: 'scheduled', reason: null, previousStart: null },
      { start: '2027-01-16T13:00:00.000Z', status: 'scheduled', reason: null, previousStart: null },
      { start: '2027-01-18T09:00:00.000Z', status: 'cancelled', reason: 'Neige', previousStart: null },
      { start: '2027-01-26T09:00:00.000Z', status: 'moved', reason: null, previousStart: '2027-01-25T09:00:00.000Z' },
    ]);
    expect(all.at(-1)?.start).toBe('2027-04-05T08:00:00.000Z');
    expect(all.map(({ start }) => start)).not.toContain('2027-02-01T09:00:00.000Z');
  });

  it('gives the dates of an event without a rule', async () => {
    const slots = [{ ...monday, end: null }, monday];
    await load(silo().strapi, [event('sans-regle', { title: 'Sans règle', slots })]);
    expect(await occurrences('Sans règle', 'start end allDay')).toEqual([{ ...monday, end: null }, monday]);
  });

  it('refuses a rule that gives too much, naming the field and the way out', async () => {
    const [daily, never] = await load(silo().strapi, [
      event('trop', { slots: [monday], recurrence: 'FREQ=DAILY;UNTIL=20370110T225959Z' }),
      event('jamais', { slots: [monday], recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }),
    ]);
    expect(daily).toMatchObject({ outcome: 'failed', field: 'recurrence' });
    expect(daily?.reason?.replaceAll('\u202f', ' ')).toBe(
      'Répétition : cette règle donne 3 653 dates, 800 au plus. Indiquez une fin plus proche.',
    );
    expect(never).toMatchObject({ outcome: 'failed', field: 'recurrence' });
  });

  it('refuses an exception alone that is about no date of what is stored', async () => {
    const events = silo().strapi.documents('api::event.event');
    const { documentId } = await events.create({ data: { title: 'À moitié', slots: [monday] } as never });
    const change = (exception: object) => events.update({ documentId, data: { exceptions: [exception] } as never });
    await expect(change({ date: '2027-01-12', state: 'cancelled' })).rejects.toThrow(/aucune date le 12 janvier 2027/);
    await expect(change({ date: '2027-01-11', state: 'cancelled' })).resolves.toBeTruthy();
  });
}
