import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { upsert } from '../upsert/run';
import { boot } from './boot';

/** Reads lines on standard input, writes a result for each on standard output. */
async function main() {
  const output = createWriteStream('', { fd: 1 });
  const strapi = await boot();
  for await (const result of upsert(
    strapi,
    createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  ))
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  output.end();
  await once(output, 'finish');
  await strapi.destroy();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
