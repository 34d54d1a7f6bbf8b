import type { Audio, Download, FileRef, Step, Video } from './editorial-records.ts';
import type { ResultOf } from './graphql.ts';
import { altOf, versioned } from './media-words.ts';
import type * as queries from './queries.ts';
import type { Block, Id, Media, Translations } from './records.ts';

/** The silo answered something that its own schema says it cannot. */
export class UnexpectedAnswerError extends Error {
  override name = 'UnexpectedAnswerError';
}

export interface Reference {
  documentId: Id;
}
export const idOf = (reference: Reference | null): Id | null => reference?.documentId ?? null;
export const idsOf = (references: readonly (Reference | null)[]): Id[] =>
  present(references).map(({ documentId }) => documentId);
export const present = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null);
/** Strapi stores `blocks` as JSON that its own editor made; null when never filled. */
export const blocksOf = (json: unknown): Block[] => (Array.isArray(json) ? (json as Block[]) : []);
/** Only addresses that a browser may be sent to; `javascript:` and the like are dropped. */
export const webAddress = (value: string | null): string | null =>
  value && /^https?:\/\//i.test(value) ? value : null;
export const instant = (value: string) => new Date(value).toISOString();

/** Types without a slug have no former ones. */
export function common({
  documentId,
  updatedAt,
  formerSlugs = [],
}: {
  documentId: Id;
  updatedAt: string | null;
  formerSlugs?: string[];
}) {
  if (updatedAt === null) throw new UnexpectedAnswerError(`The document ${documentId} has no date of change.`);
  return { id: documentId, formerSlugs, updatedAt: instant(updatedAt) };
}

/** The translations of a row by language. */
export const translationsFrom = <Row extends { locale: string }, Fields extends object>(
  rows: readonly Row[],
  fieldsOf: (row: Row) => Fields,
): Translations<Fields> => Object.fromEntries(rows.map((row) => [row.locale, fieldsOf(row)]));

export interface DiffusedRow {
  image: ResultOf<typeof queries.media> | null;
  service: Reference | null;
  themes: readonly (Reference | null)[];
  audiences: readonly (Reference | null)[];
  sites: { site: string; url: string }[];
  canonicalUrl: string | null;
  plainText: unknown;
  signLanguage: ResultOf<typeof queries.video> | null;
  audio: ResultOf<typeof queries.audio> | null;
}
export const diffused = ({ image, service, themes, audiences, sites, canonicalUrl, ...row }: DiffusedRow) => ({
  image: mediaOf(image),
  service: idOf(service),
  themes: idsOf(themes),
  audiences: idsOf(audiences),
  sites,
  canonicalUrl,
  plainText: blocksOf(row.plainText),
  signLanguage: row.signLanguage && videoFrom(row.signLanguage),
  audio: row.audio && audioFrom(row.audio),
  translations: {},
});

export function mediaOf(file: ResultOf<typeof queries.media> | null): Media | null {
  if (!file?.width || !file.height) return null;
  const { url, width, height, alternativeText, caption, focalPoint, hash, updatedAt } = file;
  return {
    url,
    hash: versioned(hash, updatedAt),
    width,
    height,
    alt: altOf(alternativeText),
    credit: caption,
    focus: focusOf(focalPoint),
  };
}

function focusOf(json: unknown): Media['focus'] {
  const { x, y } = (json ?? {}) as { x?: unknown; y?: unknown };
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}

export function fileFrom({ url, hash, name, ext, mime, size, updatedAt }: ResultOf<typeof queries.file>): FileRef {
  return { url, hash: versioned(hash, updatedAt), name, ext: ext ?? '', mime, size: Math.round(size * 1000) };
}

export const videoFrom = ({ file, url, poster, captions, transcript }: ResultOf<typeof queries.video>): Video => ({
  file: file && fileFrom(file),
  url: webAddress(url),
  poster: mediaOf(poster),
  captions: captions && fileFrom(captions),
  transcript: blocksOf(transcript),
});

export const audioFrom = ({ file, url, duration, transcript }: ResultOf<typeof queries.audio>): Audio => ({
  file: file && fileFrom(file),
  url: webAddress(url),
  duration,
  transcript: blocksOf(transcript),
});

export const stepsFrom = (steps: readonly (ResultOf<typeof queries.step> | null)[] | null): Step[] =>
  present(steps ?? []).map(({ title, text, image }) => ({ title, text: blocksOf(text), image: mediaOf(image) }));

type DownloadRow = { label: string; file: ResultOf<typeof queries.file> | null };
export const downloadsFrom = (files: readonly (DownloadRow | null)[] | null): Download[] =>
  present(files ?? []).flatMap(({ label, file }) => (file ? [{ label, file: fileFrom(file) }] : []));
