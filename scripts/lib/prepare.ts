import pLimit from 'p-limit';
import { buildCms, buildSite } from './builds.ts';
import { fillSilo } from './data.ts';
import type { Step } from './steps.ts';
import type { Town } from './town.ts';

/** Everything between a checkout and a town ready to start, overlapped as far as two cores allow. Each step does only what changed. */
export function preparation(town: Town, { demo }: { demo: boolean }): Step[] {
  const cms = buildCms(town);
  for (const half of [cms.server, cms.admin]) half.promise.catch(() => undefined);
  const twoAtOnce = pLimit(2);
  return [
    { name: 'server', title: 'Compile the silo', run: () => outcomeOf(cms.server) },
    { name: 'admin', title: 'Build the admin panel', run: () => outcomeOf(cms.admin) },
    ...town.sites.map((site) => ({
      name: `site ${site.config.key}`,
      title: `Build the site « ${site.config.name} »`,
      run: async () => unlessDone(await twoAtOnce(() => buildSite(town, site))),
    })),
    {
      name: 'fill',
      title: demo ? 'Fill the silo with the demonstration town' : 'Register the sites in the silo',
      after: ['server'],
      run: async (report) =>
        unlessDone(await fillSilo(town, { demo, onProgress: (done, total) => report(`${done} of ${total} records`) })),
    },
  ];
}

const unlessDone = (worked: boolean) => (worked ? undefined : 'unchanged');

async function outcomeOf({
  promise,
  needed,
}: {
  promise: Promise<void>;
  needed: boolean;
}): Promise<'unchanged' | undefined> {
  await promise;
  return unlessDone(needed);
}
