import { spawn } from 'node:child_process';

/** Runs a script at this terminal in place of the current one: same input and output, same exit code. */
export async function handOver(
  script: string,
  args: string[],
  { cwd, env }: { cwd: string; env?: Record<string, string> },
): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  process.on('disconnect', () => child.kill());
  process.channel?.unref();
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
