import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Bench, compare, type Measure, round } from '../lib/result.ts';
import { answerOf } from '../lib/workshop.ts';
import { filledReplica, makeSite } from './bench-site.ts';

/** A whole site from a filled replica into an empty folder; then `astro build` of the same pages from the same replica. */
export const measureFullPublish: Bench = async (workshop, { records, peerRecords = records }) => {
  const { folder, processes, say } = workshop;
  const replica = filledReplica(join(folder, 'replica.db'), records);
  const peerReplica = peerRecords === records ? replica : filledReplica(join(folder, 'peer.db'), peerRecords);
  const run = (script: string, site: string, ...args: string[]) =>
    answerOf<Measure>(workshop, processes, {
      name: script,
      script: join(import.meta.dirname, `${script}.ts`),
      args: [site, ...args],
      cwd: site,
      env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    });

  say('Building the site’s server bundle…');
  const site = makeSite(folder, 'server');
  const bundle = await run('build-bundle', site);
  say(`Publishing ${records} events and their lists…`);
  const [out, peerOut] = [join(folder, 'www'), join(folder, 'www-peer')];
  const ours = await run('publish', site, replica, out);
  say(`${ours.records} pages, ${ours.seconds.toFixed(1)} s. The peer…`);
  const peer = await run('astro-build', makeSite(folder, 'static'), peerReplica, peerOut);
  if (peerRecords === records) mustBeTheSame(out, peerOut);
  return compare(
    ours,
    { ...peer, what: 'astro build (static, getStaticPaths) of the same pages from the same replica' },
    {
      events: records,
      bundle_seconds: round(bundle.seconds),
      ratio_with_bundle: round(ours.records / (ours.seconds + bundle.seconds) / (peer.records / peer.seconds)),
      timed:
        'records are pages; ours starts from the server bundle, made once per deployment (bundle_seconds); the peer bundles each time',
      same_bytes: peerRecords === records,
      post_processing: 'none on either side, but ours checks the links and notes what each page read',
    },
  );
};

/** @throws when the two wrote different files: they would not have done the same work */
function mustBeTheSame(out: string, peerOut: string): void {
  const filesOf = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .filter((file) => !file.startsWith('.parvis'))
      .sort();
  const files = filesOf(out);
  const differs = [...new Set([...files, ...filesOf(peerOut)])].find((file) => {
    const [one, other] = [out, peerOut].map((folder) => join(folder, file)).map(contentOf);
    return !one || !other?.equals(one);
  });
  if (differs) throw new Error(`${differs} is not the same on both sides.`);
}

const contentOf = (file: string) => (existsSync(file) ? readFileSync(file) : undefined);
