import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../lib/content-types';
import { oneAtATime } from '../lib/one-at-a-time';
import { claim, duePlans, noteFailure, type PlannedRow } from './plans';
import { reasonOf } from './words';

/** Every ten seconds: an editor plans to the minute. */
const rule = '*/10 * * * * *';

/** Milliseconds for which what is no refusal (a connection lost, a deadlock) is tried again. */
const patience = 600_000;

/** Publishes what is due from now on, what became due while the silo was stopped included. */
export function publishOnTime(strapi: Core.Strapi): void {
  strapi.cron.add({ 'parvis-planned': { task: oneAtATime(() => publishDue(strapi)), options: { rule } } });
}

/**
 * Publishes the drafts whose time has come, one by one: each with the end of its plan, or not at all. One that cannot be published keeps its
 * plan with the reason, and holds no other back; what may pass by itself is tried again, at first.
 *
 * @param now milliseconds since 1970
 */
export async function publishDue(strapi: Core.Strapi, now = Date.now()): Promise<void> {
  for (const row of await duePlans(strapi, now)) {
    const { type, document, locale } = row;
    try {
      await publish(strapi, row);
    } catch (error) {
      strapi.log.warn(`${type} ${document} (${locale}) could not be published as planned: ${error}`);
      const mayPass = !(error instanceof errors.ApplicationError) && now - row.due < patience;
      if (!mayPass) await noteFailure(strapi, row, reasonOf(type, error));
    }
  }
}

async function publish(strapi: Core.Strapi, row: PlannedRow): Promise<void> {
  await strapi.db.transaction(async () => {
    if (!(await claim(strapi, row))) return;
    await strapi.documents(uidOf(row.type)).publish({ documentId: row.document, locale: row.locale });
  });
}
