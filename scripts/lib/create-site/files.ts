import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteDefinition } from '../../../packages/site-kit/src/define-site.ts';
import { root } from '../paths.ts';
import { paletteFrom } from './palette.ts';
import { sectionDefaults, type Wish } from './wish.ts';

const template = join(root, 'scripts', 'templates', 'site');

/** Writes the files of a new site into a folder that does not exist yet. */
export async function writeSite(wish: Wish, position: number, folder: string): Promise<void> {
  await cp(template, folder, { recursive: true });
  const properties = Object.entries(paletteFrom(wish.color)).map(([name, value]) => `  --${name}: ${value};`);
  const values: Record<string, string> = {
    __key__: wish.key,
    __color__: wish.color,
    '/* __properties__ */': properties.join('\n').trimStart(),
    __definition__: JSON.stringify(definitionOf(wish, position), null, 2),
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(/\/\* __properties__ \*\/|__[a-z]+__/g, (name) => values[name] ?? name),
    );
  }
}

export function definitionOf({ key, name, tagline, sections }: Wish, position: number): SiteDefinition {
  const chosen = Object.entries(sectionDefaults).filter(([section]) => sections.some((wanted) => wanted === section));
  return { key, name, tagline, lang: 'fr', position, theme: 'neutral', sections: Object.fromEntries(chosen) };
}
