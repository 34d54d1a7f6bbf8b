import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '@parvis/publisher/serve';
import { connectSilo } from '@parvis/silo/silo-client';
import { differencesFromFresh } from '../../law/fresh.ts';
import { settled } from '../../law/settle.ts';
import { cmsEnvironment } from '../../lib/cms.ts';
import { cmsFolder } from '../../lib/paths.ts';
import type { Town } from '../../lib/town.ts';
import { Administration, contentRoute } from '../lib/administration.ts';
import { PublisherProcess } from '../lib/publisher-process.ts';
import { chance } from '../lib/random.ts';
import { Restartable } from '../lib/restartable.ts';
import { type Bench, round } from '../lib/result.ts';
import { answers } from '../lib/running-cms.ts';
import { benchCms, clock, townOfEvents } from '../lib/town-of-events.ts';
import { Visitor } from '../lib/visitor.ts';
import { answerOf } from '../lib/workshop.ts';
import { type Acknowledged, Publishes } from './publishes.ts';
import { Reader } from './reader.ts';

/** Within how long after the beginning of a publish something is killed. Milliseconds. */
const meanwhile = 150;
/** How long nothing must come from the webhooks before they are taken to have sent all. Milliseconds. */
const silence = 5_000;

/** Publishes while the CMS or the publisher is killed at random moments and started again at once; beside it a receiver of Strapi's webhooks. */
export const measureKills: Bench = async (workshop, { publishes = 1000, kills = 100 }) => {
  const { say } = workshop;
  const town = await townOfEvents(workshop, 'kills', publishes);
  const receiver = receiverOf(town);
  await answerOf(workshop, town.processes, {
    name: 'add-webhook',
    script: join(import.meta.dirname, 'add-webhook.ts'),
    args: [receiver.url],
    cwd: cmsFolder,
    env: cmsEnvironment(town),
  });
  const cms = new Restartable(town.processes, benchCms(town));
  const publisher = new PublisherProcess(town, { PARVIS_CLOCK: clock });
  receiver.process.start();
  cms.start();
  await cms.alive(answers(`${town.cmsUrl}/_health`));
  await publisher.start();

  // The folders have a server of their own here, as behind any static host: what is read is there whoever was killed.
  const folders = town.sites.map(({ config, port }) => ({
    key: config.key,
    folder: join(town.home, 'www', config.key),
    port: port + town.sites.length,
  }));
  const hosting = await serve({ host: town.host, sites: folders });
  const readers = hosting.sites.map(({ url }, index) => new Reader(url, index + 1));
  const administration = new Administration(town.cmsUrl);
  const editor = new Publishes(administration, await cultureOf(administration));
  const plan = killsAt(publishes, kills);
  const acknowledged: Acknowledged[] = [];
  const restarts: Promise<unknown>[] = [];
  let killed = Promise.resolve();
  say(`${publishes} publishes, ${kills} kills…`);
  for (let n = 0; n < publishes; n += 1) {
    for (const { delay, victim } of plan.get(n) ?? []) killed = killed.then(() => kill(victim, delay));
    acknowledged.push(await editor.publish(n));
    if ((n + 1) % 100 === 0) say(`  · ${n + 1} / ${publishes}`);
  }
  await killed;
  const ended = performance.now();
  await Promise.all(restarts);
  await settled({ silo: connectSilo({ url: town.cmsUrl, token: town.secrets.PARVIS_READ_TOKEN }), publisher });
  const converged = performance.now() - ended;
  for (const reader of readers) await reader.stop();
  const lost = await lostOf(
    acknowledged,
    hosting.sites.map(({ url }) => url),
  );
  await receiver.quiet();
  const peerLost = acknowledged.filter(({ document, mark }) => !receiver.has(document, mark));
  say('What a new publisher writes…');
  const differences = await differencesFromFresh(town, clock);
  await hosting.close();
  for (const [what, all] of Object.entries({ lost: lost.map(({ path }) => path), partial: partial(), dead: dead() }))
    if (all.length > 0) say(`${what}: ${all.slice(0, 5).join(', ')}`);
  for (const { file, live, fresh } of differences.slice(0, 5)) say(`${file}\n  live:  ${live}\n  fresh: ${fresh}`);
  return {
    kills,
    publishes,
    lost: lost.length,
    converged_ms: round(converged),
    differences: differences.length,
    peer: 'a receiver of Strapi’s webhook « entry.publish » that writes the entry’s page, killed and started again with the publisher',
    peer_lost: peerLost.length,
    pages_read: readers.reduce((sum, { read }) => sum + read, 0),
    partial: partial().length,
    dead_links: dead().length,
    ratio: round(lost.length / peerLost.length),
    timed: 'from the last acknowledged publish until the publisher holds the journal’s head and is behind in nothing',
  };

  async function kill(victim: 'cms' | 'publisher', delay: number): Promise<void> {
    await sleep(delay);
    if (victim === 'cms') {
      await cms.kill();
      return cms.start();
    }
    await Promise.all([publisher.kill(), receiver.process.kill()]);
    receiver.process.start();
    restarts.push(publisher.start().catch(() => undefined)); // Killed again before it was ready.
  }
  function partial(): string[] {
    return readers.flatMap((reader) => reader.partial);
  }
  function dead(): string[] {
    return readers.flatMap((reader) => reader.dead);
  }
};

/** By publish: what is killed during it, and when. */
function killsAt(publishes: number, kills: number): Map<number, { delay: number; victim: 'cms' | 'publisher' }[]> {
  const random = chance(20_261_127);
  const plan = new Map<number, { delay: number; victim: 'cms' | 'publisher' }[]>();
  for (let n = 0; n < kills; n += 1) {
    const at = random.between(0, publishes - 1);
    const one = { delay: random.between(0, meanwhile), victim: random.oneOf(['cms', 'publisher'] as const) };
    plan.set(at, [...(plan.get(at) ?? []), one]);
  }
  return plan;
}

async function cultureOf(administration: Administration): Promise<string> {
  const { data } = await administration.send('GET', contentRoute('service'));
  const [service] = data.results as { documentId: string }[];
  return service?.documentId ?? '';
}

/** Those that some site does not show. */
async function lostOf(acknowledged: readonly Acknowledged[], sites: readonly string[]): Promise<Acknowledged[]> {
  const visitors = sites.map((url) => new Visitor(url));
  const lost: Acknowledged[] = [];
  for (const one of acknowledged) {
    const pages = await Promise.all(visitors.map((visitor) => visitor.read(one.path)));
    if (!pages.every(({ status, body }) => status === 200 && body.includes(one.mark))) lost.push(one);
  }
  for (const visitor of visitors) visitor.close();
  return lost;
}

function receiverOf(town: Town) {
  const folder = join(town.home, 'received');
  mkdirSync(folder);
  const port = town.ports.site(2 * town.sites.length);
  const script = join(import.meta.dirname, 'receiver.ts');
  const process = new Restartable(town.processes, {
    name: 'receiver',
    script,
    args: [String(port), folder],
    cwd: folder,
  });
  return {
    url: `http://127.0.0.1:${port}`,
    process,
    has: (document: string, mark: string) => contentOf(join(folder, `${document}.html`)).includes(mark),
    quiet: async () => {
      while (Date.now() - lastIn(folder) < silence) await sleep(200);
    },
  };
}

const lastIn = (folder: string) =>
  Math.max(0, ...readdirSync(folder).map((file) => statSync(join(folder, file)).mtimeMs));

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
