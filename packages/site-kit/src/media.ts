import type { Audio, Download, Step, Video } from '@parvis/silo/editorial-records';
import type { BlockView } from '@parvis/silo/views';
import { embedOf } from './embeds.ts';
import { pictureOf } from './images.ts';
import { filePath } from './read.ts';
import { config } from './site.ts';

/** What a player of `ui` takes to show a film. */
export const videoPlayer = (title: string, { file, url, poster, captions, transcript }: Video) => ({
  title,
  kind: 'video' as const,
  file: file && { href: filePath(file), type: file.mime },
  url,
  embed: url ? embedOf(url, config.peertube) : null,
  poster: pictureOf(poster),
  captions: captions && { href: filePath(captions) },
  transcript,
});

export const audioPlayer = (title: string, { file, url, duration, transcript }: Audio) => ({
  title,
  kind: 'audio' as const,
  file: file && { href: filePath(file), type: file.mime },
  url,
  embed: url ? embedOf(url, config.peertube) : null,
  duration,
  transcript,
});

export const downloadItems = (downloads: readonly Download[]) =>
  downloads.map(({ label, file }) => ({ label, href: filePath(file), ext: file.ext, size: file.size }));

export const stepItems = (steps: readonly Step[]) =>
  steps.map(({ image, ...step }) => ({ ...step, picture: pictureOf(image) }));

/** A player elsewhere that an editor put among the blocks of a page. */
export const embedPlayer = ({ title, url, poster, transcript }: Extract<BlockView, { type: 'embed' }>) => {
  const embed = embedOf(url, config.peertube);
  return {
    title,
    kind: embed?.host === 'deezer.com' ? ('audio' as const) : ('video' as const),
    file: null,
    url,
    embed,
    poster: pictureOf(poster),
    transcript,
  };
};
