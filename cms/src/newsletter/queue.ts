import type { Core } from '@strapi/strapi';
import { oneAtATime } from '../lib/one-at-a-time';
import { confirmLink, unsubscribeLink } from './links';
import { type NewsletterSite, newsletterSite } from './lists';
import { alreadyMail, confirmationMail, type Mail, unsubscribeHere } from './mails';
import { type Failure, failureOf, post } from './post';
import { noteProblem, type SendingRow, sendingRow } from './sendings';
import { asking, forgetUnconfirmed, type Subscriber, subscriberOf } from './subscribers';
import { mailsTable, sendingsTable } from './tables';

/** A mail to be sent. */
interface Turn {
  id: number;
  subscriber: number;
  sending: number;
  /** Milliseconds since 1970. */
  due: number;
  attempts: number;
}
type StoredTurn = Omit<Turn, 'due'> & { due: number | string };

const second = 1_000;
/** How long an instance has a mail for itself: one that ends midway leaves it to be sent again after that, at most one mail twice. */
const lease = 300 * second;
/** How long the server is left alone when it takes nothing, and a mail that it does not take now: longer each time. */
const pause = 60 * second;
const backoff = (attempts: number) => Math.min(60 * second * 2 ** attempts, 7_200 * second);
/** About a day. */
const mostAttempts = 18;

/** Sends what waits as long as the silo runs, one mail after another. */
export function sendMails(strapi: Core.Strapi): void {
  let notBefore = 0;
  const task = oneAtATime(async () => {
    if (Date.now() >= notBefore && !(await sendDue(strapi))) notBefore = Date.now() + pause;
  });
  strapi.cron.add({
    'parvis-mails': { task, options: { rule: '*/2 * * * * *' } },
    'parvis-unconfirmed': { task: () => forgetUnconfirmed(strapi), options: { rule: '0 40 * * * *' } },
  });
}

/**
 * Sends all mails that are due, those that people wait for first. Several instances may: each takes another mail.
 *
 * @returns false when the mail server takes none: the rest waits
 */
export async function sendDue(strapi: Core.Strapi, clock: () => number = Date.now): Promise<boolean> {
  const sites = new Map<string, Promise<NewsletterSite | undefined>>();
  const sendings = new Map<number, Promise<SendingRow | undefined>>();
  const siteOf = (key: string) => sites.get(key) ?? sites.set(key, newsletterSite(strapi, key)).get(key);
  const sendingOf = (id: number) => sendings.get(id) ?? sendings.set(id, sendingRow(strapi, id)).get(id);
  for (let turn = await take(strapi, clock()); turn; turn = await take(strapi, clock())) {
    const to = await subscriberOf(strapi, turn.subscriber);
    const site = to && (await siteOf(to.site));
    const sending = turn.sending === asking ? undefined : await sendingOf(turn.sending);
    const isOver = !to || !site || (to.expires !== null && (sending || to.expires <= clock()));
    if (isOver || (turn.sending !== asking && !sending)) await end(strapi, turn);
    else {
      const failure = await send(strapi, site, to, sending);
      if (!failure) await end(strapi, turn, 'sent');
      else if (!(await putOff(strapi, turn, failure, clock()))) return false;
    }
  }
  return true;
}

async function send(
  strapi: Core.Strapi,
  site: NewsletterSite,
  { email, key, expires }: Subscriber,
  sending: SendingRow | undefined,
): Promise<Failure | undefined> {
  const leave = unsubscribeLink(site, key);
  try {
    if (sending) await post(strapi, site, email, withLink(sending, leave), leave);
    else if (expires === null) await post(strapi, site, email, await alreadyMail(site, leave), leave);
    else await post(strapi, site, email, await confirmationMail(site, confirmLink(site, key)));
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    // Its words may hold the address.
    const { code = '', responseCode = '' } = error as { code?: string; responseCode?: number };
    strapi.log.warn(`A mail was not taken by the mail server (${failure}): ${code} ${responseCode}`);
    return failure;
  }
}

const withLink = ({ subject, html, text }: SendingRow, link: string): Mail => ({
  subject,
  html: html.replaceAll(unsubscribeHere, link),
  text: text.replaceAll(unsubscribeHere, link),
});

/** Takes the next mail for this instance. */
async function take(strapi: Core.Strapi, now: number): Promise<Turn | undefined> {
  const { connection } = strapi.db;
  for (;;) {
    const row = await connection(mailsTable)
      .where('due', '<=', now)
      .orderBy(['sending', 'id'])
      .first<StoredTurn | undefined>(['id', 'subscriber', 'sending', 'due', 'attempts']);
    if (!row) return undefined;
    const taken = { ...row, due: now + lease };
    if (await connection(mailsTable).where({ id: row.id, due: row.due }).update({ due: taken.due })) return taken;
  }
}

/** A mail is done with. */
async function end(strapi: Core.Strapi, { id, sending }: Turn, as?: 'sent' | 'refused'): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx(mailsTable).where({ id }).delete();
    if (!as || sending === asking) return;
    const count = { [as]: trx.raw('?? + 1', [as]) };
    await trx(sendingsTable)
      .where({ id: sending })
      .update(as === 'sent' ? { ...count, problem: null } : count);
  });
}

/** @returns false when no other mail needs to be tried now */
async function putOff(strapi: Core.Strapi, turn: Turn, failure: Failure, now: number): Promise<boolean> {
  const { id, sending, attempts } = turn;
  if (failure === 'refused' || attempts >= mostAttempts) {
    await end(strapi, turn, 'refused');
    return true;
  }
  const isServers = failure === 'unreachable';
  await strapi.db
    .connection(mailsTable)
    .where({ id })
    .update(isServers ? { due: now + pause } : { due: now + backoff(attempts), attempts: attempts + 1 });
  if (isServers && sending !== asking)
    await noteProblem(strapi, sending, 'Le serveur de courriel ne répond pas. L’envoi reprendra de lui-même.');
  return !isServers;
}
