/** Something that did not go out, named so that its owner can act. */
export interface Failure {
  /** The page's path, the route's pattern when its paths could not be asked, or the image's path. */
  path: string;
  /** The record it is about, when known. */
  record?: { type: string; slug: string };
  error: string;
  stack?: string;
}

/** A link of this site that leads nowhere. */
export interface BrokenLink {
  page: string;
  href: string;
}

export interface PublishReport {
  site: string;
  /** Paths rendered, failed ones included. */
  pages: number;
  /** Files: pages, feeds, assets, images; compressed copies left out. */
  written: number;
  unchanged: number;
  removed: number;
  failed: Failure[];
  /** At most `brokenLinkLimit`, in order. */
  brokenLinks: BrokenLink[];
  ms: number;
  /** Next instant at which an answer about the clock changes; null when no page asked. */
  boundary: string | null;
}

export const brokenLinkLimit = 200;

export function failureOf(path: string, error: unknown, record?: Failure['record']): Failure {
  const known = error instanceof Error ? error : new Error(String(error));
  const named = record && { record: { type: record.type, slug: record.slug } };
  return { path, ...named, error: known.message, ...(known.stack && { stack: known.stack }) };
}
