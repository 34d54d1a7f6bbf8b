import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** The civil time in which rules are followed: a class at 10:00 stays at 10:00. */
export const timeZone = 'Europe/Paris';

/** As many dates as the silo takes for one event. */
export const mostOccurrences = 800;

/** The starts that a rule (RFC 5545, 3.3.10) gives from its first one, at most `limit`. A rule that cannot be followed gives the first alone. */
export function ruleStarts(
  first: Temporal.ZonedDateTime,
  rule: string,
  limit = mostOccurrences,
): Temporal.ZonedDateTime[] {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string | undefined]));
  const until = parts.get('UNTIL');
  const count = Number(parts.get('COUNT') ?? limit);
  const bare = [...parts].filter(([name]) => name !== 'UNTIL' && name !== 'COUNT').map((part) => part.join('='));
  try {
    return new RRuleTemporal({
      rruleString: bare.join(';'),
      count: Math.min(count, limit),
      until: until === undefined ? endOfTime : lastMoment(until),
      dtstart: first,
      tzid: timeZone,
      temporal: Temporal,
      maxIterations: 20_000,
      cache: false,
    }).all();
  } catch {
    return [first];
  }
}

/** No date of the silo is later. */
const endOfTime = Temporal.ZonedDateTime.from({ year: 2199, month: 12, day: 31, hour: 23, timeZone });

/** `20270630T215959Z`; a day alone, `20270630`, is the whole day. */
export function lastMoment(until: string): Temporal.ZonedDateTime {
  const [day = '', time] = until.replace('Z', '').split('T');
  const moment = time
    ? Temporal.Instant.from(`${day}T${time}Z`).toZonedDateTimeISO(timeZone)
    : Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: '23:59:59' });
  return Temporal.ZonedDateTime.compare(moment, endOfTime) < 0 ? moment : endOfTime;
}
