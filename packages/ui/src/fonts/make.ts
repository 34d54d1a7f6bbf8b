/** `pnpm --filter @parvis/ui run fonts`: makes the smaller copies of the typefaces anew. */
import { writeFile } from 'node:fs/promises';
import { smaller, typefaces } from './subset.ts';

for (const [name, source] of Object.entries(typefaces)) {
  const bytes = await smaller(source);
  await writeFile(new URL(`./${name}.woff2`, import.meta.url), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
