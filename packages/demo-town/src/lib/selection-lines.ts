import { addDays, dayOf } from '@parvis/silo/days';
import type { UpsertLine } from '@parvis/silo/upsert-line';
import { blocksOf } from './blocks.ts';
import { nextHolidays } from './holidays.ts';
import type { HolidayPeriod, SelectionSource } from './source-editorial.ts';
import { labels, line, type Town } from './town.ts';
import { slugOf } from './typography.ts';

/** Enough for a programme, few enough to be a choice. */
const mostEvents = 18;

/** The next school holidays, by age, and what follows no holidays. Their events are those of the lines that fall inside, for the same audiences. */
export function selectionLines(selections: SelectionSource[], events: UpsertLine[], town: Town): UpsertLine[] {
  return selections.map((selection) => {
    const period = selection.days ? ownPeriod(selection.days, town) : nextHolidays(town.today);
    const title = selection.days ? selection.title : `${period.name} : ${selection.title}`;
    return line('selection', selection.key, {
      slug: slugOf(title),
      title: town.text(title),
      summary: town.text(selection.summary),
      holiday: period.holiday,
      startsOn: period.startsOn,
      endsOn: period.endsOn,
      description: blocksOf(town.text(selection.text)),
      events: eventsWithin(events, period, forThem(selection.audiences ?? [])),
      articles: selection.articles,
      places: selection.places,
      offers: selection.offers,
      ...labels(selection),
    });
  });
}

const ownPeriod = ([from, to]: [number, number], { today }: Town): HolidayPeriod => ({
  holiday: 'other',
  name: '',
  startsOn: addDays(today, from),
  endsOn: addDays(today, to),
});

interface Dated {
  slots: { start: string }[];
  service: string;
  audiences: string[];
  eventStatus: string;
}

const forThem =
  (audiences: readonly string[]) =>
  (event: Dated): boolean =>
    event.audiences.some((audience) => audiences.includes(audience));

/** Keys of the wanted events, those with fewest dates first: what happens every week needs no programme. */
export function eventsWithin(
  events: UpsertLine[],
  { startsOn, endsOn }: Pick<HolidayPeriod, 'startsOn' | 'endsOn'>,
  wanted: (event: Dated) => boolean,
  most = mostEvents,
): string[] {
  return events
    .flatMap(({ key, data }) => {
      const event = data as unknown as Dated;
      const inside = event.slots.some(({ start }) => dayOf(start) >= startsOn && dayOf(start) <= endsOn);
      const held = event.eventStatus !== 'cancelled' && event.eventStatus !== 'postponed';
      return inside && wanted(event) && held ? [{ key, dates: event.slots.length }] : [];
    })
    .toSorted((a, b) => a.dates - b.dates)
    .slice(0, most)
    .map(({ key }) => key);
}
