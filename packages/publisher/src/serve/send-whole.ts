import { open } from 'node:fs/promises';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Compressed copies that may stand beside a file, the smallest first. */
const copies = { br: '.br', gzip: '.gz' } as const;

/**
 * Sends a file that may be replaced at any moment: it is opened once, and what is sent is what was opened, whole. A file that is looked at
 * first and read later may be another by then, shorter than was announced, and the browser would wait for the rest.
 *
 * @returns undefined when there is no such file
 */
export async function sendWhole(
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
): Promise<FastifyReply | undefined> {
  const coding = negotiate(request.headers['accept-encoding'] ?? '', [...Object.keys(copies)]);
  const copy = isCoding(coding) ? await readOpened(`${path}${copies[coding]}`) : undefined;
  const file = copy ?? (await readOpened(path));
  if (!file) return undefined;
  reply.header('vary', 'accept-encoding').header('etag', file.tag).header('last-modified', file.changed);
  if (copy && isCoding(coding)) reply.header('content-encoding', coding);
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

async function readOpened(path: string): Promise<Opened | undefined> {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  try {
    const { size, mtime, mtimeMs } = await file.stat();
    const tag = `W/"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`;
    return { bytes: await file.readFile(), tag, changed: mtime.toUTCString() };
  } finally {
    await file.close();
  }
}

/** Whether the browser has it already (RFC 9110, 13.1.2 and 13.1.3). */
function isKnown({ headers }: FastifyRequest, { tag, changed }: Opened): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((one) => one.trim() === tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Date.parse(changed) <= since;
}

const isCoding = (coding: string | null): coding is keyof typeof copies => coding !== null && coding in copies;
