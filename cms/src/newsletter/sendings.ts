import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Issue } from './issue';
import type { Mail } from './mails';
import { mailsTable, sendingsTable, subscribersTable } from './tables';

/** How the sending of an issue stands. Mails. */
export interface Sending {
  /** Instant. */
  since: string;
  total: number;
  sent: number;
  refused: number;
  waiting: number;
  problem: string | null;
}
export interface SendingRow {
  id: number;
  site: string;
  subject: string;
  html: string;
  text: string;
}
type StoredRow = Omit<Sending, 'since' | 'waiting'> & { id: number; since: number | string };

export async function sendingOf(strapi: Core.Strapi, document: string): Promise<Sending | null> {
  const { connection } = strapi.db;
  const row = await connection(sendingsTable)
    .where({ document })
    .first<StoredRow | undefined>(['id', 'since', 'total', 'sent', 'refused', 'problem']);
  if (!row) return null;
  const { id, since, ...counts } = row;
  const left = await connection(mailsTable)
    .where({ sending: id })
    .count({ count: '*' })
    .first<{ count: number | string }>();
  return { ...counts, since: new Date(Number(since)).toISOString(), waiting: Number(left.count) };
}

/** Has an issue sent, as it is now, to those who are subscribed now. Whole or not at all, and once. @throws ValidationError */
export async function begin(strapi: Core.Strapi, document: string, issue: Issue, mail: Mail): Promise<void> {
  const now = Date.now();
  await strapi.db.transaction(async ({ trx }) => {
    const row = { document, site: issue.site.key, ...mail, since: now, total: 0, sent: 0, refused: 0, problem: null };
    await trx(sendingsTable).insert(row).onConflict(['document']).ignore();
    const begun: { id: number; total: number } = await trx(sendingsTable)
      .where({ document })
      .forUpdate()
      .first(['id', 'total']);
    if (begun.total > 0)
      throw new errors.ValidationError('Ce numéro a déjà été envoyé. Un numéro ne part qu’une fois.');
    const to = trx(subscribersTable).where({ site: issue.site.key }).whereNull('expires');
    await trx(trx.raw('?? (??, ??, ??, ??)', [mailsTable, 'subscriber', 'sending', 'due', 'attempts'])).insert(
      to
        .select('id', trx.raw('cast(? as integer)', [begun.id]), trx.raw('cast(? as bigint)', [now]), trx.raw('0'))
        .orderBy('id'),
    );
    const { count }: { count: number | string } = await trx(mailsTable)
      .where({ sending: begun.id })
      .count({ count: '*' })
      .first();
    if (Number(count) === 0) throw new errors.ValidationError('Personne n’est encore abonné à cette lettre.');
    await trx(sendingsTable)
      .where({ id: begun.id })
      .update({ total: Number(count) });
  });
}

export async function sendingRow(strapi: Core.Strapi, id: number): Promise<SendingRow | undefined> {
  return strapi.db.connection(sendingsTable).where({ id }).first(['id', 'site', 'subject', 'html', 'text']);
}

/** Says what holds mails up, in French, until one is sent. */
export async function noteProblem(strapi: Core.Strapi, id: number, problem: string): Promise<void> {
  await strapi.db.connection(sendingsTable).where({ id }).update({ problem });
}
