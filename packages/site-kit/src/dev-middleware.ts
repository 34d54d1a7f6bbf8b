import { defineMiddleware } from 'astro:middleware';
import { existsSync } from 'node:fs';
import { type RenderContext, runInRender } from '@parvis/silo/context';
import { answer } from '@parvis/silo/questions';
import { Replica } from '@parvis/silo/replica';
import { replicaFile } from './follow-replica.ts';
import { config } from './site.ts';

/**
 * `astro dev` only: what the publisher does around a render, without recording. Reads the replica that the publisher keeps;
 * `PARVIS_REPLICA` names another one. Images come from the silo at full size.
 */
const file = replicaFile();
if (!existsSync(file))
  throw new Error(`No replica at ${file}: run \`npm start\` once, or name another with PARVIS_REPLICA.`);
const replica = new Replica(file);
const silo = process.env.PARVIS_SILO_URL ?? 'http://localhost:1337';

export const onRequest = defineMiddleware((_, next) => {
  const asker = { site: config.key, replica, clock: new Date().toISOString() };
  const context: RenderContext = {
    site: config.key,
    ask: (question) => answer(asker, question).value,
    image: (media) => new URL(media.url, silo).href,
    file: ({ url }) => new URL(url, silo).href,
  };
  return runInRender(context, next);
});
