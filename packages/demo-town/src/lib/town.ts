import type { UpsertLine } from '@parvis/silo/upsert-line';
import type { Labels } from './source.ts';

export interface Town {
  today: string;
  /** Finishes a text of a content file. */
  text(source: string): string;
}

export function line(type: UpsertLine['type'], key: string, data: Record<string, unknown>): UpsertLine {
  return { type, source: 'demo', key, data };
}

/** What puts a content somewhere: who writes it, about what, for whom, on which sites. */
export function labels(source: Labels): Record<string, unknown> {
  const { service, themes, audiences, picture, includeOn, excludeFrom, canonicalSite } = source;
  return {
    service,
    themes,
    audiences: audiences ?? [],
    ...(picture && { image: picture }),
    ...(includeOn && { includeOn }),
    ...(excludeFrom && { excludeFrom }),
    ...(canonicalSite && { canonicalSite }),
  };
}
