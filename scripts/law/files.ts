import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A file that two folders do not hold alike. */
export interface Difference {
  file: string;
  /** What the first line that differs is on each side; for a file that one side lacks, or that is no text, what is the matter. */
  live: string;
  fresh: string;
}

/** Every file of two folders but the publisher's own, compared to the byte. */
export async function differencesOf(live: string, fresh: string): Promise<Difference[]> {
  const [ofLive, ofFresh] = await Promise.all([filesOf(live), filesOf(fresh)]);
  const differences: Difference[] = [];
  for (const file of [...new Set([...ofLive, ...ofFresh])].toSorted()) {
    const [one, other] = [live, fresh].map((folder) => bytesOf(join(folder, file)));
    if (one && other && !one.equals(other)) differences.push({ file, ...firstDifference(file, one, other) });
    if (!one || !other) differences.push({ file, live: one ? 'there' : 'missing', fresh: other ? 'there' : 'missing' });
  }
  return differences;
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('.parvis'));
}

const bytesOf = (file: string) => (existsSync(file) ? readFileSync(file) : undefined);

/** Characters shown around the first one that differs: pages have long lines. */
const around = { before: 60, after: 160 };

function firstDifference(file: string, live: Buffer, fresh: Buffer): { live: string; fresh: string } {
  if (!/\.(html|xml|txt|json|ics|csv|svg)$|_redirects$/.test(file))
    return { live: `${live.length} bytes`, fresh: `${fresh.length} bytes` };
  const [one, other] = [String(live), String(fresh)];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const part = (text: string) => text.slice(Math.max(0, at - around.before), at + around.after);
  return { live: part(one), fresh: part(other) };
}
