/** `npm test`: every check there is. All of them run, whatever fails first; the last line is the sum. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stages } from './lib/checks.ts';
import { elapsed } from './lib/steps.ts';
import { planTown } from './lib/town.ts';

const began = performance.now();
const home = mkdtempSync(join(tmpdir(), 'parvis-test-'));
const town = await planTown({ home });
process.once('exit', () => rmSync(home, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
process.on('disconnect', leave);
process.channel?.unref();

const total = { passed: 0, failed: 0 };
for (const { title, run } of stages) {
  const start = performance.now();
  const { passed, failed, said } = await run(town);
  if (town.processes.stopping) break;
  total.passed += passed;
  total.failed += failed;
  if (said) console.log(`\n${said}\n`);
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
  console.log(`${failed > 0 ? '✖' : '✔'} ${title}: ${counts} [${elapsed(performance.now() - start)}]`);
}
console.log(`Whole suite: ${elapsed(performance.now() - began)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function leave(): Promise<void> {
  await town.processes.stopAll();
  process.exit(130);
}
