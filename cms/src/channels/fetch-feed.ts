import { Agent, errors, fetch, type Response } from 'undici';
import { nbsp } from '../lib/nbsp';
import { decode } from './charset';
import { FeedError } from './feed-error';
import { guardedLookup, type Resolve } from './guarded-lookup';
import { guardedUrl, isAllowed } from './guarded-url';

/** Of a feed read before: what tells that it has not changed since (RFC 9110, 8.8). */
export interface Validators {
  etag: string | null;
  modified: string | null;
}

export interface Limits {
  /** Of the body, once it is decompressed. */
  bytes: number;
  /** For everything: names, connections, redirects and bodies. */
  milliseconds: number;
  redirects: number;
}
export const limits: Limits = { bytes: 2 * 1024 * 1024, milliseconds: 15_000, redirects: 3 };

export interface Reading {
  /** `host:port` that may be read from whatever they are. */
  allowed: readonly string[];
  /** What the silo calls itself. */
  agent: string;
  limits?: Limits;
  resolve?: Resolve;
}

export type Fetched = 'unchanged' | (Validators & { url: string; text: string });

const accept = [
  'application/rss+xml, application/atom+xml, application/feed+json, application/activity+json',
  'application/ld+json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1',
].join(', ');

/**
 * Reads an address that somebody typed, as a stranger's: never inside a network, never more than `limits`, through redirects that are each
 * checked. No cookie is sent or kept.
 * @throws FeedError
 */
export async function fetchFeed(address: string, known: Validators, reading: Reading): Promise<Fetched> {
  const { limits: most = limits, allowed, resolve } = reading;
  const signal = AbortSignal.timeout(most.milliseconds);
  const guarded = new Agent({ connect: { lookup: guardedLookup(resolve) }, allowH2: false });
  const open = new Agent({ allowH2: false });
  try {
    let url = guardedUrl(address, allowed);
    for (let hops = 0; hops <= most.redirects; hops += 1) {
      const dispatcher = isAllowed(url, allowed) ? open : guarded;
      const headers = headersOf(known, reading.agent);
      const response = await fetch(url, { dispatcher, headers, signal, redirect: 'manual' });
      const location = response.headers.get('location');
      if (location === null || response.status < 300 || response.status > 399 || response.status === 304)
        return await contentOf(response, url, most.bytes);
      url = guardedUrl(location, allowed, url.href);
    }
    throw new FeedError('Le flux renvoie trop de fois d’une adresse à l’autre.');
  } catch (error) {
    throw told(error, signal);
  } finally {
    await Promise.all([guarded.destroy(), open.destroy()]);
  }
}

const headersOf = ({ etag, modified }: Validators, agent: string): Record<string, string> => ({
  accept,
  'user-agent': agent,
  ...(etag && { 'if-none-match': etag }),
  ...(modified && { 'if-modified-since': modified }),
});

async function contentOf(response: Response, url: URL, most: number): Promise<Fetched> {
  if (response.status === 304) return 'unchanged';
  if (response.status !== 200) throw new FeedError(statusInWords(response.status));
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new FeedError(`Le flux est trop long${nbsp}: plus de ${most / 1024 / 1024}${nbsp}Mo.`);
    chunks.push(chunk);
  }
  return {
    url: url.href,
    text: decode(Buffer.concat(chunks), response.headers.get('content-type')),
    etag: response.headers.get('etag'),
    modified: response.headers.get('last-modified'),
  };
}

function statusInWords(status: number): string {
  if (status === 404 || status === 410) return 'Il n’y a plus de flux à cette adresse.';
  if (status === 401 || status === 403) return 'Le site refuse que le flux soit lu.';
  return `Le site répond par une erreur (${status}).`;
}

/** In French, whatever went wrong. */
function told(error: unknown, signal: AbortSignal): FeedError {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  if (error instanceof FeedError) return error;
  if (cause instanceof FeedError) return cause;
  if (signal.aborted || cause instanceof errors.ConnectTimeoutError)
    return new FeedError('Le site n’a pas répondu à temps.');
  const { code } = cause as { code?: string };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new FeedError('Le nom du site est introuvable.');
  return new FeedError('Le site ne répond pas, ou pas comme il faut.', { cause: error });
}
