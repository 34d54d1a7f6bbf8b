import { hash } from 'node:crypto';
import { type RenderContext, runInRender } from '@parvis/silo/context';
import type { Media } from '@parvis/silo/records';

/** What one render read: its questions with a digest of each answer, and the images it asked for. */
export interface Recording {
  /** Question (JSON) to SHA-1 of its answer as JSON. */
  questions: Map<string, string>;
  /** By file name. */
  images: Map<string, ImageRequest>;
  /** The first record read whole by its slug: the one the page is about. */
  entry: EntryRead | undefined;
}

export interface EntryRead {
  type: string;
  slug: string;
  /** Instant of the record's last published change, when its answer tells it. */
  updatedAt: string | undefined;
}

export interface ImageRequest {
  /** `<hash>-<width>.webp`, safe as a file name. */
  name: string;
  hash: string;
  width: number;
  /** Of the original, relative to the silo. */
  url: string;
}

/** Folder of the site where images stand. */
export const imagesFolder = '_images';

export type RenderBase = Pick<RenderContext, 'site' | 'replica' | 'clock'>;

export function newRecording(): Recording {
  return { questions: new Map(), images: new Map(), entry: undefined };
}

/** Runs `work` as one render; `recording` holds what it read, also when it throws. */
export function record<T>(base: RenderBase, recording: Recording, work: () => T): T {
  return runInRender(
    {
      ...base,
      note(question, answer) {
        recording.questions.set(question, digest(JSON.stringify(answer) ?? ''));
        recording.entry ??= entryOf(question, answer);
      },
      image(media, width) {
        const request = imageRequest(media, width);
        recording.images.set(request.name, request);
        return `/${imagesFolder}/${request.name}`;
      },
    },
    work,
  );
}

export const digest = (value: string | Uint8Array): string => hash('sha1', value);

function imageRequest(media: Media, width: number): ImageRequest {
  const hash = media.hash.replace(/[^\w-]/g, '-');
  if (hash === '') throw new Error(`The image ${media.url} has no hash.`);
  const asked = Number.isFinite(width) ? Math.max(1, Math.round(width)) : media.width;
  const bounded = Math.min(asked, Math.max(1, Math.round(media.width)));
  return { name: `${hash}-${bounded}.webp`, hash, width: bounded, url: media.url };
}

function entryOf(question: string, answer: unknown): EntryRead | undefined {
  if (!question.startsWith('["entry",')) return undefined;
  const [, type, slug]: unknown[] = JSON.parse(question);
  const updatedAt =
    typeof answer === 'object' && answer !== null && 'updatedAt' in answer && typeof answer.updatedAt === 'string'
      ? answer.updatedAt
      : undefined;
  return { type: String(type), slug: String(slug), updatedAt };
}
