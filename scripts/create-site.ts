/** `npm run create-site`: one more site from the same silo, from a name and a colour to its address. */
import { join } from 'node:path';
import { askForSite } from './lib/create-site/ask.ts';
import { creation } from './lib/create-site/flow.ts';
import { refuseUnknownSlugs } from './lib/create-site/known-slugs.ts';
import { colourNote, complete, createSiteHelp, readDraft } from './lib/create-site/wish.ts';
import { undoHalfMadeSite } from './lib/half-made-site.mjs';
import { isHeld } from './lib/lock.mjs';
import { ringNewSite } from './lib/new-sites.ts';
import { defaultHome } from './lib/paths.ts';
import { type Site, siteKeys } from './lib/sites.ts';
import { runSteps } from './lib/steps.ts';
import { planTown } from './lib/town.ts';

try {
  const draft = readDraft(process.argv.slice(2));
  if (draft === 'help') console.log(createSiteHelp);
  else await create(draft);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function create(draft: Exclude<ReturnType<typeof readDraft>, 'help'>): Promise<void> {
  const asks = process.stdin.isTTY && !draft.yes;
  const wish = asks ? await askForSite(draft, siteKeys()) : complete(draft, siteKeys());
  if (process.env.DATABASE_CLIENT !== 'postgres') refuseUnknownSlugs(wish.rule, join(defaultHome, 'cms', 'data.db'));
  const note = asks ? undefined : colourNote(draft, wish);
  if (note) console.log(note);
  const town = await planTown({ home: defaultHome });
  const leave = async () => {
    await town.processes.stopAll();
    undoHalfMadeSite();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
  process.on('disconnect', leave);
  process.channel?.unref();

  let site: Site | undefined;
  try {
    await runSteps(
      creation(wish, town, (made) => {
        site = made;
      }),
    );
  } catch (error) {
    await town.processes.stopAll();
    undoHalfMadeSite();
    throw error;
  }
  const running = isHeld(join(defaultHome, 'town.lock'));
  if (running) ringNewSite(defaultHome);
  console.log(
    running
      ? `\nThe site « ${wish.name} » opens in a moment at ${site?.baseUrl}/`
      : `\nThe site « ${wish.name} » is ready: run npm start, and it opens at ${site?.baseUrl}/`,
  );
  console.log(`Its pages and its theme are in sites/${wish.key}; its rules are in the administration.`);
}
