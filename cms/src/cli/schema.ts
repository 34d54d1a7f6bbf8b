import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { boot } from './boot';

const file = path.resolve(__dirname, '..', '..', '..', 'schema.graphql');

/** Writes the contract, `cms/schema.graphql`; with `--check`, says whether the committed one is what the content types give. */
async function main(): Promise<number> {
  const strapi = await boot();
  const schema = `${printSchema(lexicographicSortSchema(strapi.plugin('graphql').service('content-api').buildSchema()))}\n`;
  await strapi.destroy();
  if (!process.argv.includes('--check')) {
    await writeFile(file, schema);
    return 0;
  }
  if (schema === (await readFile(file, 'utf8').catch(() => ''))) return 0;
  console.error('cms/schema.graphql is stale: run `npm run schema` and commit the result.');
  return 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
