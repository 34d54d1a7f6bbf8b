import { Listr } from 'listr2';

/** One line of the list: work that begins when the steps it comes `after` are done. */
export interface Step {
  name: string;
  title: string;
  after?: string[];
  /** `report` shows a detail beside the title while the work goes on. Resolving to 'unchanged' says there was nothing to do. */
  run: (report: (detail: string) => void) => Promise<unknown>;
}

/** Runs the steps as early as their order allows, and shows each with the time it takes. @throws the first failure */
export async function runSteps(steps: Step[]): Promise<void> {
  const live = process.stdout.isTTY && !process.env.CI;
  const done = new Map(steps.map(({ name }) => [name, Promise.withResolvers<void>()]));
  for (const { promise } of done.values()) promise.catch(() => undefined); // Failures are told by the step itself.

  const tasks = new Listr(
    steps.map((step) => ({
      title: step.title,
      task: async (_context: unknown, task: { title: string }) => {
        const finish = done.get(step.name);
        try {
          await Promise.all((step.after ?? []).map((name) => done.get(name)?.promise));
          const outcome = await timed(step, (title) => {
            task.title = title;
          });
          if (!live) console.log(`✔ ${outcome}`);
          finish?.resolve();
        } catch (error) {
          finish?.reject(error);
          throw error;
        }
      },
    })),
    { concurrent: true, renderer: live ? 'default' : 'silent', rendererOptions: { showErrorMessage: false } },
  );
  await tasks.run();
}

async function timed(step: Step, show: (title: string) => void): Promise<string> {
  const began = performance.now();
  let detail = '';
  const title = () => `${step.title} [${elapsed(performance.now() - began)}]`;
  const clock = setInterval(() => show(`${title()} ${detail}`), 500);
  try {
    const outcome = await step.run((text) => {
      detail = text;
    });
    const final = outcome === 'unchanged' ? `${step.title} (unchanged)` : title();
    show(final);
    return final;
  } finally {
    clearInterval(clock);
  }
}

export function elapsed(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  return seconds < 60 ? `${Math.round(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
