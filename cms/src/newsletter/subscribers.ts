import type { Core } from '@strapi/strapi';
import { mailsTable, subscribersTable } from './tables';
import { newKey } from './tokens';

export interface Subscriber {
  id: number;
  site: string;
  email: string;
  key: string;
  /** Milliseconds since 1970; null once confirmed. */
  expires: number | null;
}
/** PostgreSQL gives large numbers as text. */
type StoredRow = Omit<Subscriber, 'expires'> & { expires: number | string | null };

/** How long a link to confirm is good for. */
export const hoursToConfirm = 48;
const patience = hoursToConfirm * 3_600_000;

/** The queue's number for the mail that asks to confirm. */
export const asking = 0;

/**
 * Notes that someone asks to receive the newsletter of a site, and has the mail sent that asks whoever reads it to confirm, or tells them that
 * they are subscribed. The same is done whether the address is known or not.
 *
 * @param email in small letters
 */
export async function ask(strapi: Core.Strapi, site: string, email: string, now = Date.now()): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const row = { site, email, key: newKey(), expires: now + patience, since: now };
    await trx(subscribersTable).insert(row).onConflict(['site', 'email']).ignore();
    await trx(subscribersTable)
      .where({ site, email })
      .whereNotNull('expires')
      .update({ expires: now + patience });
    const [id] = await trx(subscribersTable).where({ site, email }).pluck('id');
    await trx(mailsTable)
      .insert({ subscriber: id, sending: asking, due: now, attempts: 0 })
      .onConflict(['subscriber', 'sending'])
      .ignore();
  });
}

/** Once, and in time. @returns whether it was */
export async function confirm(strapi: Core.Strapi, key: string, now = Date.now()): Promise<boolean> {
  const changed = await strapi.db
    .connection(subscribersTable)
    .where({ key })
    .where('expires', '>', now)
    .update({ expires: null, since: now });
  return changed > 0;
}

/** Forgets a subscription, with the mails it waits for. Nothing is kept of it. */
export const unsubscribe = (strapi: Core.Strapi, key: string): Promise<void> => forget(strapi, ['key', '=', key]);

/** Forgets what was not confirmed in time. */
export const forgetUnconfirmed = (strapi: Core.Strapi, now = Date.now()): Promise<void> =>
  forget(strapi, ['expires', '<=', now]);

async function forget(strapi: Core.Strapi, which: ['key', '=', string] | ['expires', '<=', number]): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const rows = () => trx(subscribersTable).where(...which);
    await trx(mailsTable).whereIn('subscriber', rows().select('id')).delete();
    await rows().delete();
  });
}

export async function subscriberOf(strapi: Core.Strapi, id: number): Promise<Subscriber | undefined> {
  const row = await strapi.db
    .connection(subscribersTable)
    .where({ id })
    .first<StoredRow | undefined>(['id', 'site', 'email', 'key', 'expires']);
  return row && { ...row, expires: row.expires === null ? null : Number(row.expires) };
}

/** How many receive the newsletter of a site. */
export async function countSubscribers(strapi: Core.Strapi, site: string): Promise<number> {
  const row = await strapi.db
    .connection(subscribersTable)
    .where({ site })
    .whereNull('expires')
    .count({ count: '*' })
    .first<{ count: number | string }>();
  return Number(row.count);
}
