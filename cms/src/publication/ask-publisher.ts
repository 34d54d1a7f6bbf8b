import type { Core } from '@strapi/strapi';
import type { DiffusedType } from '../lib/content-types';

/** How a page stands on one site, as the publisher says. */
export interface PageAnswer {
  site: string;
  url: string;
  state: 'live' | 'failed' | 'pending';
  /** Instant since when its file is as it is; null when there is none. */
  since: string | null;
  error: string | null;
}

/** What we use of its `GET /records/:type/:id`. */
interface RecordAnswer {
  /** Journal position (`epoch:sequence`) that it has taken in; while it is publishing, pages may not be written yet. */
  cursor: string | null;
  pages: PageAnswer[];
}

/** What we use of its `GET /status`. */
interface StatusAnswer {
  state: 'waiting' | 'publishing' | 'idle';
  cursor: string | null;
  /** The sites that it keeps. */
  sites: { site: string; kind: 'published' | 'current' | 'failed' | 'waiting'; error?: string }[];
}

/** What the publisher told. */
export interface Told {
  /** Journal position of what it has taken in. */
  taken: string | null;
  /** Journal position up to which every page is surely written; null while it is publishing. */
  written: string | null;
  pages: PageAnswer[];
  sites: StatusAnswer['sites'];
}

/** Milliseconds for both questions. */
const patience = 2000;

/** Asks the publisher how it is, then how the record stands: what is written in the first answer is seen in the second. */
export async function askPublisher(
  strapi: Core.Strapi,
  address: string,
  type: DiffusedType,
  id: string,
): Promise<Told | 'no answer'> {
  const signal = AbortSignal.timeout(patience);
  const ask = async (path: string) => {
    const response = await fetch(`${address}${path}`, { signal, redirect: 'error' });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  };
  try {
    const status = await ask('/status');
    const record = await ask(`/records/${type}/${encodeURIComponent(id)}`);
    if (!isStatus(status) || !isRecord(record)) throw new Error('this is not a publisher');
    const written = status.state === 'idle' ? status.cursor : null;
    return { taken: record.cursor, written, pages: record.pages, sites: status.sites };
  } catch (error) {
    strapi.log.warn(`The publisher at ${address} (PARVIS_PUBLISHER_URL) does not answer: ${reasonOf(error)}`);
    return 'no answer';
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? String(error.cause ?? error.message) : String(error));

const holds = (value: unknown, list: string): boolean =>
  typeof value === 'object' && value !== null && Array.isArray((value as Record<string, unknown>)[list]);
const isStatus = (value: unknown): value is StatusAnswer => holds(value, 'sites');
const isRecord = (value: unknown): value is RecordAnswer => holds(value, 'pages');
