import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** What the silo looks at by itself, by the clock: publications planned, feeds due, mails to send. */
const byItself = /parvis_(planned|channel_feed|sendings|mails)/;

/** Runs `work` once the silo has nothing else to do, and gives the SQL it read with, the check of the token aside. */
export async function readsOf<T>(
  strapi: Core.Strapi,
  work: () => Promise<T>,
): Promise<{ answer: T; queries: string[] }> {
  await quiet(strapi);
  const queries: string[] = [];
  const note = ({ sql }: { sql: string }) => {
    if (/^\s*select/i.test(sql) && !/api_token/.test(sql) && !byItself.test(sql)) queries.push(sql);
  };
  strapi.db.connection.on('query', note);
  const answer = await work();
  strapi.db.connection.removeListener('query', note);
  return { answer, queries };
}

/** Strapi goes on reading for a while after a write, to tell its event listeners: waits until it no longer does. */
export async function quiet(strapi: Core.Strapi): Promise<void> {
  let last = Date.now();
  const note = () => {
    last = Date.now();
  };
  strapi.db.connection.on('query', note);
  while (Date.now() - last < 300) await sleep(50);
  strapi.db.connection.removeListener('query', note);
}
