import { connectSilo } from '@parvis/silo/silo-client';
import { type Config, ConfigError, readConfig, statusPort } from './config.ts';
import { printEvent } from './events.ts';
import { Publisher } from './publisher.ts';
import { run } from './run.ts';

const usage = `Usage: node cli.ts <command>
  publish   fill the replica when the silo has moved on, publish every site once
  run       keep every site published, and serve them
  status    ask the running publisher how it is
`;

/** How long a publish or a question to the silo may still take once `run` is asked to end. Milliseconds. */
const patience = 10_000;

/** @returns the exit code; undefined while `run` goes on */
async function main(command: string | undefined): Promise<number | undefined> {
  switch (command) {
    case 'publish':
      return publishOnce(readConfig(process.env));
    case 'run':
      return runUntilStopped(readConfig(process.env));
    case 'status':
      return printStatus(statusPort(process.env));
    default:
      process.stderr.write(usage);
      return 2;
  }
}

/** 0 when every page of every site went out. */
async function publishOnce(config: Config): Promise<number> {
  const publisher = new Publisher(optionsOf(config));
  try {
    await publisher.refill();
    let failures = 0;
    for (const site of config.sites) {
      const outcome = await publisher.publish(site);
      if (outcome.kind === 'failed') failures += 1;
      if (outcome.kind === 'published') failures += outcome.report.failed.length;
    }
    return failures === 0 ? 0 : 1;
  } finally {
    publisher.close();
  }
}

async function runUntilStopped(config: Config): Promise<undefined> {
  const running = await run({
    ...config,
    ...optionsOf(config),
    collect: { url: config.siloUrl, token: config.readToken },
  });
  const stop = () => {
    // A second signal finds no listener any more and ends the process at once.
    process.off('SIGINT', stop).off('SIGTERM', stop);
    void running.close();
    setTimeout(() => process.exit(1), patience).unref();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

async function printStatus(port: number): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
  if (!answer?.ok) {
    process.stderr.write(`No publisher answers on port ${port} (PARVIS_STATUS_PORT): start it with « run ».\n`);
    return 1;
  }
  process.stdout.write(`${JSON.stringify(await answer.json(), null, 2)}\n`);
  return 0;
}

function optionsOf(config: Config) {
  const silo = connectSilo({ url: config.siloUrl, token: config.readToken });
  return { home: config.home, silo, sites: config.sites, clock: clockOf(config), log: printEvent };
}

const clockOf = ({ clock }: Config) => (clock === undefined ? () => new Date().toISOString() : () => clock);

try {
  process.exitCode = await main(process.argv[2]);
} catch (error) {
  const expected = error instanceof ConfigError || (error instanceof Error && error.name.startsWith('Silo'));
  process.stderr.write(`${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
