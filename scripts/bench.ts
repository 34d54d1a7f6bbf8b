/** `npm run bench -- NAME`: measures one thing that Parvis promises to do fast, against what one would do without it. */
import { parseArgs } from 'node:util';
import { measureBurst } from './bench/burst/bench.ts';
import { measureContention } from './bench/contention/bench.ts';
import { measureFullPublish } from './bench/full-publish/bench.ts';
import { measureHubs } from './bench/hubs/bench.ts';
import { measureImport } from './bench/import/bench.ts';
import { measureKills } from './bench/kills/bench.ts';
import { type Bench, load } from './bench/lib/result.ts';
import { inWorkshop } from './bench/lib/workshop.ts';
import { measureLighthouse } from './bench/lighthouse/bench.ts';
import { measureNewsletter } from './bench/newsletter/bench.ts';
import { measureOverhead } from './bench/overhead/bench.ts';
import { measurePublishToLive } from './bench/publish-to-live/bench.ts';
import { measureReplica } from './bench/replica/bench.ts';
import { CommandFailed } from './lib/processes.ts';

const benches: Record<string, Bench> = {
  import: measureImport,
  replica: measureReplica,
  'full-publish': measureFullPublish,
  contention: measureContention,
  hubs: measureHubs,
  overhead: measureOverhead,
  'publish-to-live': measurePublishToLive,
  burst: measureBurst,
  kills: measureKills,
  lighthouse: measureLighthouse,
  newsletter: measureNewsletter,
};

const help = `npm run bench -- NAME [options]
  NAME               ${Object.keys(benches).join(', ')}
  --records N        how many events Parvis handles (10000 unless told), or subscribers of « newsletter »
  --peer-records N   how many the peer handles; each bench has its own default
  --edits N          how many edits « publish-to-live » makes (200 unless told)
  --publishes N      how many publishes « kills » makes (1000 unless told)
  --kills N          how often « kills » (100 unless told) and « newsletter » (5) kill something meanwhile
The last line of standard output is the result, in JSON; see docs/recipes/measure.md.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: 'string' },
    'peer-records': { type: 'string' },
    edits: { type: 'string' },
    publishes: { type: 'string' },
    kills: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const [name = '', ...others] = positionals;
const bench = benches[name];
if (values.help || !bench || others.length > 0) {
  console.error(help);
  process.exit(values.help ? 0 : 2);
}

const options = {
  records: countOf('records') ?? 10_000,
  peerRecords: countOf('peer-records'),
  edits: countOf('edits'),
  publishes: countOf('publishes'),
  kills: countOf('kills'),
};
const loadBefore = load();
try {
  const result = await inWorkshop((workshop) => bench(workshop, options));
  console.log(JSON.stringify({ bench: name, ...result, load_before: loadBefore, load_after: load() }));
} catch (error) {
  console.error(error instanceof CommandFailed ? error.message : error);
  process.exitCode = 1;
}

function countOf(option: 'records' | 'peer-records' | 'edits' | 'publishes' | 'kills'): number | undefined {
  const value = values[option];
  if (value === undefined) return undefined;
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  console.error(`--${option} takes a number, not « ${value} ».\n${help}`);
  process.exit(2);
}
