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

/** What it answers to `GET /records/:type/:id`. */
export interface Told {
  /** Journal position (`epoch:sequence`) up to which it knows of the record's changes: pages that miss some are `pending`. */
  cursor: string | null;
  /** The sites that it keeps, and why one could not be published at all. */
  sites: { site: string; error: string | null }[];
  pages: PageAnswer[];
}

/** Milliseconds. */
const patience = 2000;

/** Asks the publisher how the record stands. */
export async function askPublisher(
  strapi: Core.Strapi,
  address: string,
  type: DiffusedType,
  id: string,
): Promise<Told | 'no answer'> {
  try {
    const path = `/records/${type}/${encodeURIComponent(id)}`;
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(`${address}${path}`, { signal, redirect: 'error' });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const told: unknown = await response.json();
    if (!isTold(told)) throw new Error('this is not a publisher');
    return told;
  } catch (error) {
    strapi.log.warn(`The publisher at ${address} (PARVIS_PUBLISHER_URL) does not answer: ${reasonOf(error)}`);
    return 'no answer';
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? String(error.cause ?? error.message) : String(error));

function isTold(value: unknown): value is Told {
  if (typeof value !== 'object' || value === null) return false;
  const { sites, pages } = value as Record<string, unknown>;
  return Array.isArray(sites) && Array.isArray(pages);
}
