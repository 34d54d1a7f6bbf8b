import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildServer, buildSite } from '../builds.ts';
import { upsert } from '../cms.ts';
import { forgetHalfMadeSite, rememberHalfMadeSite } from '../half-made-site.mjs';
import { installForNewSite } from '../install.mjs';
import { commandOf, root, siteFolder } from '../paths.ts';
import { type Site, siteLine } from '../sites.ts';
import type { Step } from '../steps.ts';
import type { Town } from '../town.ts';
import { planTown } from '../town.ts';
import { writeSite } from './files.ts';
import { type Wish, WishError } from './wish.ts';

/** Makes the site's folder appear whole or not at all, installs and builds it, and tells the silo. */
export function creation(wish: Wish, town: Town, found: (site: Site) => void): Step[] {
  let site: Site | undefined;
  const made = (): Site => {
    if (!site) throw new WishError(`The site « ${wish.key} » was not found among sites/.`);
    return site;
  };
  return [
    { name: 'write', title: `Write sites/${wish.key}`, run: () => writeFolder(wish, town) },
    {
      name: 'install',
      title: 'Install its dependencies',
      after: ['write'],
      run: async () => {
        await installForNewSite();
        const { sites } = await planTown({ home: town.home, portBase: town.portBase });
        town.sites = sites;
        site = sites.find(({ config }) => config.key === wish.key);
        found(made());
      },
    },
    { name: 'build', title: 'Build it', after: ['install'], run: () => buildSite(town, made()) },
    {
      name: 'register',
      title: 'Register it in the silo with its rules',
      after: ['build'],
      run: async () => {
        await buildServer(town);
        await upsert(town, [siteLine(made(), { rules: [ruleOf(wish)] })]);
        forgetHalfMadeSite();
      },
    },
  ];
}

async function writeFolder(wish: Wish, town: Town): Promise<void> {
  const folder = siteFolder(wish.key);
  if (existsSync(folder)) throw new WishError(`There is already a folder sites/${wish.key}.`);
  const position = Math.max(0, ...town.sites.map(({ config }) => config.position)) + 1;
  const draft = join(root, '.cache', 'new-sites', wish.key);
  await rm(draft, { recursive: true, force: true });
  await mkdir(join(root, '.cache', 'new-sites'), { recursive: true });
  await writeSite(wish, position, draft);
  await town.processes.run({
    name: 'format-site',
    script: commandOf('@biomejs/biome', root),
    args: ['format', '--write', '--vcs-use-ignore-file=false', draft],
    cwd: root,
  });
  rememberHalfMadeSite(wish.key);
  await rename(draft, folder);
}

/** One rule: the types the site has pages for, narrowed by what the wish names. */
export function ruleOf({ sections, rule }: Wish): Record<string, unknown> {
  const references = Object.entries(rule).map(([field, slugs]) => [field, slugs.map((slug) => ({ slug }))]);
  return {
    events: sections.includes('agenda'),
    places: sections.includes('places'),
    organizations: sections.includes('organizations'),
    articles: sections.includes('articles'),
    procedures: sections.includes('procedures'),
    pages: sections.includes('pages'),
    selections: sections.includes('selections'),
    galleries: sections.includes('galleries'),
    newsletterIssues: sections.includes('newsletters'),
    ...Object.fromEntries(references),
  };
}
