import { setTimeout as sleep } from 'node:timers/promises';
import { EventSource } from 'eventsource';
import type { TadaDocumentNode } from 'gql.tada';
import { ClientError, GraphQLClient } from 'graphql-request';
import type { Head, JournalSource } from './catch-up.ts';
import { fetchRecords, fillReplica } from './fill.ts';
import { journalChanges, journalHead, shownPage } from './queries.ts';

/** The silo cannot be reached, or keeps failing: worth trying again later. */
export class SiloUnreachableError extends Error {
  override name = 'SiloUnreachableError';
}
/** The silo refuses the read token. */
export class SiloRefusedError extends Error {
  override name = 'SiloRefusedError';
}
/** The silo refused the query itself: a fault of ours, trying again would not help. */
export class SiloQueryError extends Error {
  override name = 'SiloQueryError';
}

export interface SiloOptions {
  /** Address of the silo, without `/graphql`. */
  url: string;
  /** The sites' read token. */
  token: string;
  /** Milliseconds before one request is given up. */
  timeout?: number;
  /** How many times a request that failed for a passing reason is tried again. */
  retries?: number;
}

export type Ask = <Result, Variables extends Record<string, unknown>>(
  query: TadaDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

export interface Silo extends JournalSource {
  ask: Ask;
  /** The bytes of a media file. */
  download(url: string): Promise<Buffer>;
  /** Tells where the journal stands when it moves, and each time the silo is found again. Returns what ends it. */
  listen(onMove: (head: Head) => void): () => void;
}

/** Most records that the silo places on the sites at a time. */
const shownAtOnce = 1000;

/** The one door to the silo: time-outs, retries of what can pass, and errors that say what to do. */
export function connectSilo({ url, token, timeout = 30_000, retries = 3 }: SiloOptions): Silo {
  const headers = { authorization: `Bearer ${token}` };
  const client = new GraphQLClient(`${url}/graphql`, {
    headers,
    fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(timeout) }),
  });
  const ask: Ask = <Result, Variables extends Record<string, unknown>>(
    document: TadaDocumentNode<Result, Variables>,
    variables: Variables,
  ) => retrying(retries, () => client.request<Result>({ document, variables }).catch(explain(url)));
  return {
    ask,
    head: async () => (await ask(journalHead, {})).journal,
    changes: async ({ epoch, sequence }, limit) =>
      (await ask(journalChanges, { epoch, after: sequence, limit })).changes,
    fetch: (type, ids) => fetchRecords(ask, type, ids),
    shown: async (type, after) =>
      (await ask(shownPage, { type, after, limit: shownAtOnce })).shown.map(({ documentId, sites, canonicalUrl }) => ({
        id: documentId,
        sites: sites.map(({ site, url: address }) => ({ site, url: address })),
        canonicalUrl,
      })),
    fill: (replica) => fillReplica(ask, replica),
    listen: (onMove) => listen(`${url}/api/journal/stream`, headers, onMove),
    download: (path) =>
      retrying(retries, async () => {
        const response = await fetch(new URL(path, url), { signal: AbortSignal.timeout(timeout) }).catch(explain(url));
        if (!response.ok) throw new SiloUnreachableError(`The silo answered ${response.status} for the file ${path}.`);
        return Buffer.from(await response.arrayBuffer());
      }),
  };
}

/** How long the stream is left alone when the silo refuses it: the stream itself only comes back from a lost connection. Milliseconds. */
const streamPause = 10_000;

function listen(address: string, headers: Record<string, string>, onMove: (head: Head) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stream = open();
  return () => {
    clearTimeout(timer);
    stream.close();
  };

  function open(): EventSource {
    const opened = new EventSource(address, {
      fetch: (input, init) => fetch(input, { ...init, headers: { ...init.headers, ...headers } }),
    });
    opened.addEventListener('journal', ({ data }) => onMove(JSON.parse(data) as Head));
    opened.addEventListener('error', () => {
      if (opened.readyState !== EventSource.CLOSED) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        stream = open();
      }, streamPause);
    });
    return opened;
  }
}

async function retrying<T>(retries: number, attempt: () => Promise<T>): Promise<T> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof SiloUnreachableError) || tried >= retries) throw error;
      await sleep(100 * 4 ** tried);
    }
  }
}

const explain =
  (url: string) =>
  (error: unknown): never => {
    if (!(error instanceof ClientError))
      throw new SiloUnreachableError(`The silo does not answer at ${url}. Is it running?`, { cause: error });
    const { status, errors } = error.response;
    const code = errors?.[0]?.extensions?.code;
    if (status === 401 || status === 403 || code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')
      throw new SiloRefusedError(`The silo at ${url} refuses the read token: check PARVIS_READ_TOKEN.`, {
        cause: error,
      });
    if (status >= 500) throw new SiloUnreachableError(`The silo at ${url} failed (${status}).`, { cause: error });
    throw new SiloQueryError(errors?.map(({ message }) => message).join(' ') ?? `The silo answered ${status}.`, {
      cause: error,
    });
  };
