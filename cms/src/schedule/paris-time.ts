import { Temporal } from 'temporal-polyfill';

/** The civil time of every event. */
export const timeZone = 'Europe/Paris';

/** Of an ISO 8601 instant, or of a `Date` as the database gives it. */
export const inParis = (moment: string | Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(
    moment instanceof Date ? moment.getTime() : Date.parse(moment),
  ).toZonedDateTimeISO(timeZone);

/** ISO 8601 with milliseconds, as Strapi writes it. */
export const instantOf = (moment: Temporal.ZonedDateTime): string =>
  moment.toInstant().toString({ fractionalSecondDigits: 3 });

/** The Europe/Paris day, `YYYY-MM-DD`. */
export const dayOf = (moment: string | Date): string => inParis(moment).toPlainDate().toString();
