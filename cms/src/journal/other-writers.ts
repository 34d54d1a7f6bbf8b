import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { readEnvironment } from '../lib/environment';
import { channel } from './table';

/** Milliseconds. */
const betweenLooks = 1000;
const beforeReconnecting = 1000;

/** Calls `wake` when another process may have written in the journal. @returns what ends it */
export function heedOtherWriters(strapi: Core.Strapi, wake: () => void): () => void {
  const { database } = readEnvironment();
  return database.client === 'postgres' ? listenToPostgres(strapi, database.url, wake) : lookNowAndThen(wake);
}

/** SQLite tells nobody. */
function lookNowAndThen(wake: () => void): () => void {
  const timer = setInterval(wake, betweenLooks).unref();
  return () => clearInterval(timer);
}

/** One connection of its own: a pool would give it to others, who do not hear what it hears. */
function listenToPostgres(strapi: Core.Strapi, connectionString: string, wake: () => void): () => void {
  let client: Client;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const connect = () => {
    client = new Client({ connectionString, keepAlive: true, keepAliveInitialDelayMillis: 10_000 });
    client.on('notification', wake);
    client.on('error', () => {});
    client.once('end', () => {
      if (!ended) timer = setTimeout(connect, beforeReconnecting).unref();
    });
    // Whatever was told while nobody heard is seen by a look.
    client
      .connect()
      .then(() => client.query(`listen ${channel}`))
      .then(wake)
      .catch((error: Error) => {
        if (!ended) strapi.log.warn(`The journal cannot hear other instances, trying again: ${error.message}`);
        return client.end();
      });
  };
  connect();
  return () => {
    ended = true;
    clearTimeout(timer);
    void client.end();
  };
}
