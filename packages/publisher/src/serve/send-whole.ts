import { closeSync, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Compressed copies that may stand beside a file, the smallest first. */
const copies = { br: '.br', gzip: '.gz' } as const;

/**
 * Sends a file that may be replaced at any moment: it is opened once, and what is sent is what was opened, whole. A file that is looked at
 * first and read later may be another by then, shorter than was announced, and the browser would wait for the rest.
 *
 * @param conditional false: sent whatever the browser has, as what it has is not about this address
 * @returns undefined when there is no such file
 */
export async function sendWhole(
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
  { conditional = true } = {},
): Promise<FastifyReply | undefined> {
  const coding = negotiate(request.headers['accept-encoding'] ?? '', [...Object.keys(copies)]);
  const copy = isCoding(coding) ? await readOpened(`${path}${copies[coding]}`) : undefined;
  const file = copy ?? (await readOpened(path));
  if (!file) return undefined;
  reply.header('vary', 'accept-encoding');
  if (copy && isCoding(coding)) reply.header('content-encoding', coding);
  if (!conditional) return reply.send(file.bytes);
  reply.header('etag', file.tag).header('last-modified', file.changed);
  if (isKnown(request, file)) return reply.code(304).send();
  return reply.send(file.bytes);
}

interface Opened {
  bytes: Buffer;
  /** RFC 9110, 8.8.3. */
  tag: string;
  /** HTTP-date. */
  changed: string;
}

/** Bytes up to which a file is read on the spot: leaving the thread for it costs more, above all while pages are rendered between two steps. */
const small = 262_144;

async function readOpened(path: string): Promise<Opened | undefined> {
  const opened = readSmall(path);
  if (opened !== 'large') return opened;
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  try {
    return describe(await file.stat(), await file.readFile());
  } finally {
    await file.close();
  }
}

function readSmall(path: string): Opened | undefined | 'large' {
  const file = openIfAny(path);
  if (file === undefined) return undefined;
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return undefined;
    return found.size > small ? 'large' : describe(found, readFileSync(file));
  } finally {
    closeSync(file);
  }
}

function openIfAny(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}

const describe = ({ size, mtime, mtimeMs }: Stats, bytes: Buffer): Opened => ({
  bytes,
  tag: `W/"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`,
  changed: mtime.toUTCString(),
});

/** Whether the browser has it already (RFC 9110, 13.1.2 and 13.1.3). */
function isKnown({ headers }: FastifyRequest, { tag, changed }: Opened): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((one) => one.trim() === tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Date.parse(changed) <= since;
}

const isCoding = (coding: string | null): coding is keyof typeof copies => coding !== null && coding in copies;
