import type { Audio, Download, Step, Video } from '@parvis/silo/editorial-records';
import { pictureOf } from './images.ts';
import { filePath } from './read.ts';

/** What a player of `ui` takes to show a film. */
export const videoPlayer = (title: string, { file, url, poster, captions, transcript }: Video) => ({
  title,
  kind: 'video' as const,
  file: file && { href: filePath(file), type: file.mime },
  url,
  poster: pictureOf(poster),
  captions: captions && { href: filePath(captions) },
  transcript,
});

export const audioPlayer = (title: string, { file, url, duration, transcript }: Audio) => ({
  title,
  kind: 'audio' as const,
  file: file && { href: filePath(file), type: file.mime },
  url,
  duration,
  transcript,
});

export const downloadItems = (downloads: readonly Download[]) =>
  downloads.map(({ label, file }) => ({ label, href: filePath(file), ext: file.ext, size: file.size }));

export const stepItems = (steps: readonly Step[]) =>
  steps.map(({ image, ...step }) => ({ ...step, picture: pictureOf(image) }));
