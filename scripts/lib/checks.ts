import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { buildCms, buildSite } from './builds.ts';
import { cmsEnvironment, compiledCms } from './cms.ts';
import { cmsFolder, commandOf, root } from './paths.ts';
import type { Command } from './processes.ts';
import type { Town } from './town.ts';

export interface Tally {
  passed: number;
  failed: number;
  /** What went wrong, to be shown; '' when nothing did. */
  said: string;
}

/** A stage of `npm test`; its commands run as processes of a town that is never opened. */
export interface Stage {
  title: string;
  run: (town: Town) => Promise<Tally>;
}

export const stages: Stage[] = [
  { title: 'Lint', run: (town) => check(town, lint) },
  { title: 'Types', run: (town) => Promise.all(typeChecks().map((command) => check(town, command))).then(sum) },
  { title: 'Silo build', run: (town) => attempt(town, () => silo(town)) },
  { title: 'Silo schema is up to date', run: (town) => check(town, schema(town)) },
  {
    title: 'Site builds',
    run: (town) => Promise.all(town.sites.map((site) => attempt(town, () => buildSite(town, site)))).then(sum),
  },
  { title: 'Unit tests', run: (town) => vitest(town, 'unit') },
  { title: 'Integration tests', run: (town) => vitest(town, 'integration') },
  { title: 'Browser tests', run: (town) => vitest(town, 'browser') },
];

const twoAtOnce = pLimit(2);

const lint: Command = {
  name: 'lint',
  script: commandOf('@biomejs/biome', root),
  args: ['check', '.', '--max-diagnostics=200'],
  cwd: root,
};

/** `tsc` or `astro check`, as each package's `types` script says. */
function typeChecks(): Command[] {
  const packages = ['packages', 'sites'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(parent, name)),
  );
  const ofPackages = ['cms', ...packages].flatMap((path) => {
    const folder = join(root, path);
    const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (typeof scripts?.types !== 'string') return [];
    const [program = '', ...args] = scripts.types.split(' ');
    const script = commandOf(program === 'tsc' ? 'typescript' : program, folder, program);
    return [{ name: `types-${path.replace('/', '-')}`, script, args, cwd: folder }];
  });
  const ofRoot = ['scripts', 'tests'].map((folder) => ({
    name: `types-${folder}`,
    script: commandOf('typescript', root, 'tsc'),
    args: ['-p', folder],
    cwd: root,
  }));
  return [...ofPackages, ...ofRoot];
}

async function silo(town: Town): Promise<void> {
  const { server, admin } = buildCms(town);
  await Promise.all([server.promise, admin.promise]);
}

const schema = (town: Town): Command => ({
  name: 'schema',
  script: compiledCms('schema.js'),
  args: ['--check'],
  cwd: cmsFolder,
  env: cmsEnvironment(town),
});

/** The tests of one project of `vitest.config.ts`, counted from its JSON report. */
async function vitest(town: Town, project: string): Promise<Tally> {
  const report = join(town.home, `${project}.json`);
  rmSync(report, { force: true });
  const { said } = await check(town, {
    name: `tests-${project}`,
    script: commandOf('vitest', root),
    args: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    cwd: root,
  });
  const { passed, failed } = counts(report);
  return { passed, failed: said && failed === 0 ? 1 : failed, said };
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function counts(file: string): { passed: number; failed: number } {
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const neverBegun = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + neverBegun.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function check(town: Town, command: Command): Promise<Tally> {
  return twoAtOnce(() => attempt(town, () => town.processes.run(command), town.processes.logOf(command.name)));
}

async function attempt(town: Town, work: () => Promise<unknown>, log?: string): Promise<Tally> {
  try {
    await work();
    return { passed: 1, failed: 0, said: '' };
  } catch (error) {
    if (town.processes.stopping) return { passed: 0, failed: 1, said: '' };
    return {
      passed: 0,
      failed: 1,
      said: log ? readFileSync(log, 'utf8') : error instanceof Error ? error.message : String(error),
    };
  }
}

function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    said: tallies
      .map(({ said }) => said)
      .filter(Boolean)
      .join('\n'),
  };
}
