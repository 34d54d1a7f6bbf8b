/** `npm run silo -- import openagenda FILE`: puts the events of an OpenAgenda export into the silo; `npm start` may be running beside it. */
import { spawn } from 'node:child_process';
import { createReadStream, mkdirSync, openSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UnreadableFileError } from '@parvis/interop/openagenda/errors';
import { type ImportReport, summaryOf } from '@parvis/interop/openagenda/import-report';
import { importRun, UpsertStoppedError } from '@parvis/interop/openagenda/import-run';
import { surveyFile } from '@parvis/interop/openagenda/survey';
import { themesFrom } from '@parvis/interop/openagenda/themes';
import { upsertChannel } from '@parvis/interop/openagenda/upsert-channel';
import { Presets, SingleBar } from 'cli-progress';
import { buildServer } from './lib/builds.ts';
import { cmsEnvironment, compiledCms } from './lib/cms.ts';
import { cmsFolder, defaultHome, root } from './lib/paths.ts';
import { planTown } from './lib/town.ts';

const help = `npm run silo -- import openagenda FICHIER [options]
  --service SLUG     service propriétaire des événements (culture par défaut)
  --themes TABLE     table «\u00A0mot-clé;thème\u00A0» en CSV (packages/interop/openagenda-themes.csv par défaut)
  --report FICHIER   écrit le rapport en JSON`;

/** Exit codes: 0 the rest went in, 1 the silo could not, 2 the command or a file is wrong, 130 interrupted. */
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UnreadableFileError) return complain(2, error.message);
  if (isUsageError(error)) return complain(2, `Option inconnue ou sans valeur.\n${help}`);
  throw error;
});

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      service: { type: 'string', default: 'culture' },
      themes: { type: 'string', default: join(root, 'packages', 'interop', 'openagenda-themes.csv') },
      report: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [format, file, ...others] = positionals;
  if (!values.help && (format !== 'openagenda' || !file || others.length > 0)) return complain(2, help);
  if (!file) return tell(help);

  const source = await readable(file);
  const themesOf = themesFrom(await readFile(await readable(values.themes), 'utf8'));
  const survey = await surveyFile(createReadStream(source));
  const silo = await startUpsert();
  const bar = progressBar(survey.total);
  const { report, stopped } = await importRun({
    input: createReadStream(source),
    survey,
    themesOf,
    service: values.service,
    upsert: silo.channel,
    signal: silo.interruption,
    onProgress: bar.update,
  })
    .then((report) => ({ report, stopped: false }), partialReport)
    .finally(bar.stop);
  const code = await silo.ended;
  if (values.report) await writeFile(here(values.report), `${JSON.stringify({ file: source, ...report }, null, 2)}\n`);
  tell(summaryOf(report));
  if (report.interrupted) return 130;
  if (stopped || code !== 0) return complain(1, `Le silo s’est arrêté avant la fin\u00A0: voir ${silo.log}`);
  return nothingWentIn(report) ? 1 : 0;
}

/** What went in before the silo stopped. */
function partialReport(error: unknown): { report: ImportReport; stopped: boolean } {
  if (error instanceof UpsertStoppedError) return { report: error.report, stopped: true };
  throw error;
}

function nothingWentIn({ total, skipped }: ImportReport): boolean {
  return total > 0 && skipped.length === total;
}

/**
 * The silo's upsert as a process of its own group: a Ctrl-C at the terminal does not reach it, so that it ends the lines it holds.
 * The first Ctrl-C is an interruption, the second kills it.
 */
async function startUpsert() {
  const town = await planTown({ home: defaultHome });
  await buildServer(town);
  const log = join(town.home, 'logs', 'import.log');
  mkdirSync(dirname(log), { recursive: true });
  const preload = new URL('./lib/leave-with-parent.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', preload, compiledCms('upsert.js')], {
    cwd: cmsFolder,
    env: { ...process.env, ...cmsEnvironment(town), PARVIS_STARTER: String(process.pid) },
    detached: true,
    stdio: ['pipe', 'pipe', openSync(log, 'w'), 'ipc'],
  });
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('The upsert process has no standard input or output.');
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (interruption.signal.aborted) return child.kill('SIGKILL');
      console.error('Interruption demandée\u00A0: le silo termine les lignes qu’il a reçues.');
      interruption.abort();
    });
  }
  process.on('disconnect', () => interruption.abort());
  process.channel?.unref();
  child.channel?.unref();
  const ended = new Promise<number>((settle, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => settle(code ?? 1));
  });
  return { channel: upsertChannel(stdin, stdout), interruption: interruption.signal, ended, log };
}

/** A bar on a terminal, else a line every tenth of the way. */
function progressBar(total: number): { update: (done: number) => void; stop: () => void } {
  if (process.stdout.isTTY && !process.env.CI) {
    const bar = new SingleBar(
      { format: '{bar} {percentage} % · {value} sur {total} · reste {eta_formatted}', hideCursor: true },
      Presets.shades_classic,
    );
    bar.start(total, 0);
    return { update: (done) => bar.update(done), stop: () => bar.stop() };
  }
  const step = Math.max(1, Math.ceil(total / 10));
  const update = (done: number) => {
    if (done % step === 0 || done === total) tell(`${done} événements sur ${total}`);
  };
  return { update, stop: () => undefined };
}

/** Paths are those of the folder the command was typed in, which npm leaves. */
function here(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

async function readable(path: string): Promise<string> {
  const full = here(path);
  const found = await stat(full).catch(() => null);
  if (!found) throw new UnreadableFileError(`Le fichier ${full} n’existe pas, ou vous ne pouvez pas le lire.`);
  if (!found.isFile()) throw new UnreadableFileError(`${full} n’est pas un fichier.`);
  return full;
}

/** What `parseArgs` throws when an option is wrong. */
function isUsageError(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function complain(code: number, message: string): number {
  console.error(message);
  return code;
}

function tell(message: string): number {
  console.log(message);
  return 0;
}
