import { recordings } from '../content/recordings.ts';
import { videos } from '../content/videos.ts';
import { secondsToSay } from '../files/speech.ts';
import { blocksOf } from './blocks.ts';
import type { DownloadSource, EpisodeSource, StepSource, VariantSource, WorkSource } from './source-parts.ts';
import type { Town } from './town.ts';

/** Thrown when a content file names a film or a recording that is not in the lists. */
export class PartError extends Error {
  override name = 'PartError';
}

/** Parts of contents as the fields of their components. */
export function videoOf(key: string, { text }: Town) {
  const video = videos[key];
  if (!video) throw new PartError(`No film is called « ${key} »: add it to content/videos.ts.`);
  return {
    url: `https://video.aubelonne.example/${key}`,
    poster: video.poster,
    captions: key,
    transcript: blocksOf(text(video.transcript)),
  };
}

export function audioOf(key: string, { text }: Town, url?: string) {
  const transcript = recordings[key];
  if (!transcript) throw new PartError(`No recording is called « ${key} »: add it to content/recordings.ts.`);
  if (url) return { url, duration: secondsToSay(transcript), transcript: blocksOf(text(transcript)) };
  const notice = '_Enregistrement de démonstration : la bande est muette._';
  return {
    file: key,
    duration: secondsToSay(transcript),
    transcript: blocksOf(text(`${transcript}\n\n${notice}`)),
  };
}

export const episodeOf = ({ season, number, recording, url }: EpisodeSource, town: Town) => ({
  season,
  number,
  audio: audioOf(recording, town, url),
});

export const stepOf = (step: StepSource, { text }: Town) => ({
  title: text(step.title),
  text: step.text ? blocksOf(text(step.text)) : null,
  image: step.picture ?? null,
});

export const downloadOf = ({ label, file }: DownloadSource, { text }: Town) => ({ label: text(label), file });

export const workOf = (work: WorkSource, { text }: Town) => ({
  title: text(work.title),
  creator: work.creator,
  publisher: work.publisher ?? null,
  year: work.year ?? null,
  ean: work.ean ?? null,
  cover: work.cover ?? null,
});

export const variantsOf = ({ plainText, signLanguage, audio }: VariantSource, town: Town) => ({
  ...(plainText && { plainText: blocksOf(town.text(plainText)) }),
  ...(signLanguage && { signLanguage: videoOf(signLanguage, town) }),
  ...(audio && { audio: audioOf(audio, town) }),
});
