import { hash } from 'node:crypto';
import { type RenderContext, runInRender } from '@parvis/silo/context';
import type { FileRef } from '@parvis/silo/editorial-records';
import type { Question } from '@parvis/silo/questions';
import type { Media } from '@parvis/silo/records';

/** What one render read: its questions, and the images and files it asked for. */
export interface Recording {
  /** Questions as JSON. */
  questions: Set<string>;
  /** Copies of images and files of the media library, by their path on the site. */
  media: Map<string, MediaRequest>;
  /** The first record read whole by its slug: the one the page is about. */
  entry: EntryRead | undefined;
}

export interface EntryRead {
  type: string;
  slug: string;
  /** Instant of the record's last published change, when its answer tells it. */
  updatedAt: string | undefined;
}

export interface MediaRequest {
  /** Path on the site: `_images/<hash>-<width>.webp`, `_files/<hash>.pdf`. Safe as a file name. */
  file: string;
  hash: string;
  /** Pixels of a WebP copy; null for the file as it is. */
  width: number | null;
  /** Of the original, relative to the silo. */
  url: string;
}

/** Folders of the site where copies of the media library stand. */
export const mediaFolders = ['_images', '_files'] as const;

/** Who answers the questions of a site's pages. */
export interface RenderBase {
  /** Key of the site. */
  site: string;
  /** @returns the answer to a question, given as JSON too */
  answer(question: Question, text: string): unknown;
}

export function newRecording(): Recording {
  return { questions: new Set(), media: new Map(), entry: undefined };
}

/** Runs `work` as one render; `recording` holds what it read, also when it throws. */
export function record<T>({ site, answer }: RenderBase, recording: Recording, work: () => T): T {
  const asked = (request: MediaRequest) => {
    recording.media.set(request.file, request);
    return `/${request.file}`;
  };
  const context: RenderContext = {
    site,
    ask(question) {
      const text = JSON.stringify(question);
      // Written down before it is answered: a page whose question fails is rendered again when the answer changes.
      recording.questions.add(text);
      const value = answer(question, text);
      if (question[0] === 'entry') recording.entry ??= entryOf(question, value);
      return value;
    },
    image: (media, width) => asked(imageRequest(media, width)),
    file: (file) => asked(fileRequest(file)),
  };
  return runInRender(context, work);
}

export const digest = (value: string | Uint8Array): string => hash('sha1', value);

function safeHash({ hash, url }: Pick<Media, 'hash' | 'url'>): string {
  if (hash === '') throw new Error(`The file ${url} has no hash.`);
  return hash.replace(/[^\w-]/g, '-');
}

function fileRequest(file: FileRef): MediaRequest {
  const hash = safeHash(file);
  const extension = /^\.[a-z0-9]{1,8}$/.test(file.ext) ? file.ext : '';
  return { file: `_files/${hash}${extension}`, hash, width: null, url: file.url };
}

function imageRequest(media: Media, width: number): MediaRequest {
  const hash = safeHash(media);
  const asked = Number.isFinite(width) ? Math.max(1, Math.round(width)) : media.width;
  const bounded = Math.min(asked, Math.max(1, Math.round(media.width)));
  return { file: `_images/${hash}-${bounded}.webp`, hash, width: bounded, url: media.url };
}

function entryOf([, type, slug]: Extract<Question, readonly ['entry', ...unknown[]]>, value: unknown): EntryRead {
  const { updatedAt } = (value ?? {}) as { updatedAt?: unknown };
  return { type, slug, updatedAt: typeof updatedAt === 'string' ? updatedAt : undefined };
}
