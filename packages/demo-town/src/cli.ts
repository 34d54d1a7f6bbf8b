import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { demoTown } from './demo-town.ts';
import { writeFiles } from './files/write-files.ts';
import { drawPictures } from './pictures/draw-pictures.ts';

/** Makes the pictures and other files, then prints the lines of the demonstration town: `node packages/demo-town/src/cli.ts --pictures DIR [--today YYYY-MM-DD]`. */
const { values } = parseArgs({ options: { today: { type: 'string' }, pictures: { type: 'string' } } });
if (!values.pictures) throw new Error('Say where to draw the pictures: --pictures DIR.');
const today = values.today ?? Temporal.Now.plainDateISO('Europe/Paris').toString();

await drawPictures(values.pictures);
await writeFiles(values.pictures);
for (const line of demoTown({ today, pictures: values.pictures })) process.stdout.write(`${JSON.stringify(line)}\n`);
