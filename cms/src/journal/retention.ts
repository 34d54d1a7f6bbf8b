import type { Core } from '@strapi/strapi';
import { timeZone } from '../schedule/paris-time';
import { noteShortened } from './epoch';
import { newestFirst, oldestFirst, type Place, readable } from './read';
import { journalTable } from './table';

/** How far back a reader may catch up: rows of these last days, and these many last rows however old. */
export const retention = { days: 30, rows: 10_000 };

const day = 24 * 60 * 60 * 1000;

/** Removes old rows now and every night. */
export async function keepJournalShort(strapi: Core.Strapi): Promise<void> {
  await removeOldRows(strapi);
  const task = async () => void (await removeOldRows(strapi));
  strapi.cron.add({ 'parvis-journal': { task, options: { rule: '0 30 3 * * *', tz: timeZone } } });
}

/**
 * Removes rows that are too old and beyond the number to keep, from the oldest on and never the last one. A reader that stopped before the
 * first that is left finds that the row it knows is gone, and fills again.
 * @returns how many rows went
 */
export async function removeOldRows(
  strapi: Core.Strapi,
  { days, rows } = retention,
  now = Date.now(),
): Promise<number> {
  const ofNumber = await readable(strapi)
    .orderBy(newestFirst)
    .offset(Math.max(rows, 1) - 1)
    .first<Place | undefined>();
  const ofAge = await readable(strapi)
    .where('at', '>=', new Date(now - days * day))
    .orderBy(oldestFirst)
    .first<Place | undefined>();
  if (!ofNumber) return 0;
  const before = (place: Place) => ['(??, ??) < (?, ?)', ['transaction', 'id', place.transaction, place.id]] as const;
  let removed = 0;
  await strapi.db.transaction(async ({ trx }) => {
    const old = trx(journalTable).whereRaw(...before(ofNumber));
    removed = await (ofAge ? old.whereRaw(...before(ofAge)) : old).delete();
    if (removed > 0) await noteShortened(strapi);
  });
  return removed;
}
