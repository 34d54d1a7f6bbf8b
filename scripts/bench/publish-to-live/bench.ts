import { upsert } from '../../lib/cms.ts';
import { Administration } from '../lib/administration.ts';
import { PublisherProcess } from '../lib/publisher-process.ts';
import { type Bench, quantile, round } from '../lib/result.ts';
import { whileCmsRuns } from '../lib/running-cms.ts';
import { benchCms, clock, townOfEvents } from '../lib/town-of-events.ts';
import type { Workshop } from '../lib/workshop.ts';
import { Edits } from './edits.ts';
import { type Kind, kinds, mixOf } from './kinds.ts';
import { incrementalBuild } from './peer.ts';
import { extraLines, settingOf } from './setting.ts';
import { timeToLive } from './time-to-live.ts';

const seed = 20_261_125;

interface Made {
  kind: Kind;
  /** Milliseconds from the sending of the request to its answer, and until every site answers with the new bytes. */
  saved: number;
  live: number;
  /** Pages rendered meanwhile. */
  rendered: number;
}

/** From the editor's « Publier » to the three sites, over HTTP all the way; then one changed record by Astro's incremental build. */
export const measurePublishToLive: Bench = async (workshop, { records, edits = 200 }) => {
  const { say } = workshop;
  const town = await townOfEvents(workshop, 'publish-to-live', records);
  await upsert(town, extraLines(town));
  const publisher = new PublisherProcess(town, { PARVIS_CLOCK: clock });
  const ours = await whileCmsRuns(town, benchCms(town), async () => {
    say('Publishing the whole town…');
    await publisher.start();
    const pages = publisher.rendered;
    const setting = await settingOf(town, new Administration(town.cmsUrl), records);
    say(`${pages} pages. ${edits} edits…`);
    try {
      return { pages, ...(await makeEdits(workshop, new Edits(setting, seed), publisher, mixOf(edits, seed))) };
    } finally {
      for (const { visitor } of setting.sites) visitor.close();
      await publisher.stop();
    }
  });
  say('The peer…');
  const peer = await incrementalBuild(workshop, records);

  const timesOf = (which: (made: Made) => boolean, time: (made: Made) => number = ({ live }) => live) =>
    ours.made.filter(which).map(time);
  const isLeaf = ({ kind }: Made) => kinds[kind].leaf;
  const p95 = round(quantile(timesOf(isLeaf), 0.95));
  const rendered = timesOf(isLeaf, (made) => made.rendered);
  return {
    records,
    sites: town.sites.length,
    pages: ours.pages,
    edits,
    p50_ms: round(quantile(timesOf(isLeaf), 0.5)),
    p95_ms: p95,
    hub_p95_ms: round(
      quantile(
        timesOf((made) => !isLeaf(made)),
        0.95,
      ),
    ),
    max_ms: round(Math.max(...timesOf(() => true))),
    saved_p50_ms: round(
      quantile(
        timesOf(isLeaf, ({ saved }) => saved),
        0.5,
      ),
    ),
    rendered_per_edit: round(rendered.reduce((sum, count) => sum + count, 0) / rendered.length),
    peer: peer.what,
    peer_pages: peer.pages,
    peer_rendered: peer.rendered,
    peer_ms: round(peer.ms),
    ratio: round(peer.ms / p95),
    rss_mb: round(ours.memory.end),
    rss_growth_mb: round(ours.memory.end - ours.memory.third),
    saved_p50_ms_by_kind: byKind(ours.made, 0.5, ({ saved }) => saved),
    p50_ms_by_kind: byKind(ours.made, 0.5),
    max_ms_by_kind: byKind(ours.made, 1),
    timed:
      'from the sending of the editor’s request until each site answers with the new bytes; one edit after the other; ratio: peer_ms over p95_ms',
  };
};

async function makeEdits(workshop: Workshop, edits: Edits, publisher: PublisherProcess, mix: readonly Kind[]) {
  const made: Made[] = [];
  let third = 0;
  for (const [index, kind] of mix.entries()) {
    if (index === Math.floor(mix.length / 3)) third = await publisher.memory();
    const edit = edits.next(kind);
    const renderedBefore = publisher.rendered;
    const { saved, live } = await timeToLive(edit);
    made.push({ kind, saved, live, rendered: publisher.rendered - renderedBefore });
    if ((index + 1) % 50 === 0) workshop.say(`  · ${index + 1} / ${mix.length}`);
  }
  return { made, memory: { third, end: await publisher.memory() } };
}

const byKind = (made: readonly Made[], share: number, time: (made: Made) => number = ({ live }) => live) =>
  Object.fromEntries(
    Object.keys(kinds).map((kind) => [kind, round(quantile(made.filter((one) => one.kind === kind).map(time), share))]),
  );
