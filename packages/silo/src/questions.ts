import { Temporal } from 'temporal-polyfill';
import { dayOf, timeZone } from './days.ts';
import type { FacetName, Filter } from './filter.ts';
import type { DiffusedType, Id, RecordOf, RecordType } from './records.ts';
import type { Replica } from './replica.ts';
import { original } from './translation.ts';
import { card, full, hubOf, offer } from './views.ts';

/** Types that belong to the whole silo rather than to the sites that subscribe to them. */
export type HubType = Exclude<RecordType, DiffusedType>;

export type Grain = 'day' | 'hour';
export type Period = Filter & { from: string; to: string };

/**
 * All that a page may ask, as data: what was asked can be written down, compared, and asked again. Filters are those of the site that
 * asks, which is left unsaid.
 */
export type Question =
  | readonly ['entry', DiffusedType, slug: string, locale?: string]
  | readonly ['list', DiffusedType, Filter]
  | readonly ['listFull', DiffusedType, Filter]
  | readonly ['slugs', DiffusedType, Filter]
  | readonly ['count', DiffusedType, Filter]
  | readonly ['tally', DiffusedType, Filter, FacetName]
  /** The values of a facet under which some record stands, without saying how many. */
  | readonly ['values', DiffusedType, Filter, FacetName]
  | readonly ['eventDays', Period]
  | readonly ['hubs', HubType]
  | readonly ['hub', HubType, slug: string]
  /** The instant of a hub's last published change. */
  | readonly ['changed', HubType, slug: string]
  | readonly ['offers', place: Id]
  | readonly ['alerts', home: boolean]
  | readonly ['former', RecordType]
  | readonly ['now', Grain];

/** Who asks, and when. */
export interface Asker {
  /** Key of the site. */
  site: string;
  replica: Replica;
  /** Instant. */
  clock: string;
}

export interface Answer {
  /** Undefined when the silo holds no such record. */
  value: unknown;
  /** The instant from which the clock alone makes it another answer; null when it never does. */
  until: string | null;
}

export function answer(asker: Asker, question: Question): Answer {
  const { clock } = asker;
  switch (question[0]) {
    case 'now':
      return question[1] === 'day'
        ? { value: dayOf(clock), until: nextDay(clock) }
        : { value: `${clock.slice(0, 13)}:00:00.000Z`, until: nextHour(clock) };
    case 'alerts':
      return alerts(asker, question[1]);
    default:
      return { value: recorded(asker, question), until: null };
  }
}

function recorded({ site, replica }: Asker, question: Exclude<Question, readonly ['now' | 'alerts', ...unknown[]]>) {
  switch (question[0]) {
    case 'entry': {
      const [, type, slug, locale = original] = question;
      const where = locale === original ? { site } : { site, locale };
      const [record] = replica.list(type, { where, slug });
      return record && full(replica, site, record, locale);
    }
    case 'list': {
      const [, type, filter] = question;
      return replica.list(type, ofSite(site, filter)).map((record) => card(replica, site, record, filter));
    }
    case 'listFull': {
      const [, type, filter] = question;
      return replica.list(type, ofSite(site, filter)).map((record) => full(replica, site, record));
    }
    case 'slugs':
      return replica.slugs(question[1], ofSite(site, question[2]));
    case 'count':
      return replica.count(question[1], ofSite(site, question[2]));
    case 'tally':
      return replica.tally(question[1], ofSite(site, question[2]), question[3]);
    case 'values':
      return replica.tally(question[1], ofSite(site, question[2]), question[3]).map(({ value }) => value);
    case 'eventDays':
      return replica.days({ ...question[1], where: { ...question[1].where, site } });
    case 'hubs':
      return replica.list(question[1], { order: positioned.has(question[1]) ? 'position' : 'name' }).map(hubOf);
    case 'hub': {
      const record = replica.bySlug(question[1], question[2]);
      return record && hubOf(record);
    }
    case 'changed':
      return replica.bySlug(question[1], question[2])?.updatedAt;
    case 'offers':
      return replica
        .list('offer', { where: { place: question[1] } })
        .map((record: RecordOf<'offer'>) => offer(replica, site, record));
    case 'former':
      return [...replica.formerSlugs(question[1])];
  }
}

const positioned: ReadonlySet<string> = new Set(['theme', 'audience', 'site']);

/** The alerts that a site shows now, the gravest first; mere information on the home page only. */
function alerts({ site, replica, clock }: Asker, home: boolean): Answer {
  const id = replica.bySlug('site', site)?.id ?? '';
  const here = replica
    .list('alert', { order: 'name' })
    .filter(({ showOn, level }) => (showOn.length === 0 || showOn.includes(id)) && (home || level !== 'info'));
  const shown = here.filter(({ startsAt, endsAt }) => (startsAt === null || startsAt <= clock) && endsAt > clock);
  const changes = here.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]).filter((at) => at !== null && at > clock);
  const value = shown.sort(
    (a, b) => gravity.indexOf(b.level) - gravity.indexOf(a.level) || (a.endsAt < b.endsAt ? -1 : 1),
  );
  return { value: value.map(hubOf), until: changes.toSorted()[0] ?? null };
}
const gravity = ['info', 'warning', 'danger'];

export const ofSite = (site: string, filter: Filter): Filter => ({ ...filter, where: { ...filter.where, site } });

function nextDay(clock: string): string {
  const midnight = Temporal.PlainDate.from(dayOf(clock)).add({ days: 1 }).toZonedDateTime(timeZone);
  return instant(midnight.epochMilliseconds);
}

const nextHour = (clock: string) =>
  `${instant(Temporal.Instant.from(clock).add({ hours: 1 }).epochMilliseconds).slice(0, 13)}:00:00.000Z`;

const instant = (milliseconds: number) =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'millisecond' });
