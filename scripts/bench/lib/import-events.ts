import { join } from 'node:path';
import { root } from '../../lib/paths.ts';
import type { Town } from '../../lib/town.ts';
import type { Workshop } from './workshop.ts';

/** Runs the import command over a file of OpenAgenda, as a webmaster does, and tells how far it is. @throws CommandFailed */
export const importEvents = (
  town: Town,
  file: string,
  say: Workshop['say'],
  options: string[] = [],
): Promise<unknown> =>
  town.processes.run({
    name: 'import-events',
    script: join(root, 'scripts', 'import.ts'),
    args: ['openagenda', file, ...options],
    cwd: root,
    env: { PARVIS_HOME: town.home },
    onLine: (line) => / sur \d+$/.test(line) && say(`  · ${line}`),
  });
