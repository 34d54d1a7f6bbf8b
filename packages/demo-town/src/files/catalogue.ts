import { documents } from '../content/documents.ts';
import { recordings } from '../content/recordings.ts';
import { videos } from '../content/videos.ts';
import { french } from '../lib/typography.ts';
import { captions } from './captions.ts';
import { onePagePdf } from './one-page-pdf.ts';
import { silentMp3 } from './silence.ts';
import { secondsToSay } from './speech.ts';

export interface MadeFile {
  key: string;
  name: string;
  make(): Buffer | string;
}

/** Every file that is no picture: recordings, captions of films, documents to download. */
export const files: MadeFile[] = [
  ...Object.entries(recordings).map(([key, transcript]) => ({
    key,
    name: `aubelonne-${key}.mp3`,
    make: () => silentMp3(secondsToSay(transcript)),
  })),
  ...Object.entries(videos).map(([key, { transcript }]) => ({
    key,
    name: `aubelonne-${key}.vtt`,
    make: () => captions(french(transcript)),
  })),
  ...Object.entries(documents).map(([key, { title, text }]) => ({
    key,
    name: `aubelonne-${key}.pdf`,
    make: () => onePagePdf({ title: french(title), text: french(text) }),
  })),
];
