import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportReport } from '@parvis/interop/openagenda/import-report';
import { cmsEnvironment, upsert } from '../../lib/cms.ts';
import { cmsFolder } from '../../lib/paths.ts';
import { baseLines } from '../lib/base-town.ts';
import { importEvents } from '../lib/import-events.ts';
import { type Bench, compare, type Measure, round, timed } from '../lib/result.ts';
import { answerOf } from '../lib/workshop.ts';
import { writeOpenAgendaFile } from './openagenda-file.ts';

/** An OpenAgenda file into an empty silo by the import command, whole; then the same file again. */
export const measureImport: Bench = async (workshop, { records, peerRecords = 1500 }) => {
  const { folder, say } = workshop;
  const file = join(folder, 'openagenda.json');
  await writeOpenAgendaFile(file, records);

  const newSilo = async (name: string) => {
    say(`Setting up an empty silo (${name})…`);
    const town = await workshop.newTown(name);
    await upsert(town, baseLines(town));
    return town;
  };

  const town = await newSilo('import');
  const importFile = async (outcome: 'created' | 'unchanged') => {
    const report = join(folder, 'report.json');
    const { seconds } = await timed(() => importEvents(town, file, say, ['--report', report]));
    const { events }: ImportReport = JSON.parse(readFileSync(report, 'utf8'));
    if (events[outcome] !== records)
      throw new Error(`Of ${records} events, ${events[outcome]} were ${outcome}: ${JSON.stringify(events)}.`);
    return seconds;
  };
  say(`Importing ${records} events…`);
  const seconds = await importFile('created');
  say(`${seconds.toFixed(1)} s. The same file again…`);
  const unchanged = await importFile('unchanged');
  say(`${unchanged.toFixed(1)} s.`);

  const other = await newSilo('one-by-one');
  const many = Math.min(peerRecords, records);
  say(`The peer: ${many} of the same events, one by one…`);
  const peer = await answerOf<Measure>(workshop, other.processes, {
    name: 'one-by-one',
    script: join(import.meta.dirname, 'one-by-one.ts'),
    args: [file, String(many)],
    cwd: cmsFolder,
    env: cmsEnvironment(other),
  });
  return compare(
    { records, seconds },
    { ...peer, what: 'strapi.documents(…).create({ status: "published" }), one event after the other' },
    {
      unchanged_seconds: round(unchanged),
      timed: 'whole commands, start of the silo and places included; of the peer, the creation of events alone',
    },
  );
};
