/** A kind of file that the silo keeps. */
export interface Kind {
  mime: string;
  /** First the extension it is stored under, then those it may come with. */
  extensions: readonly [string, ...string[]];
  /** As a refusal names it: « … est en réalité … ». */
  label: string;
  /** Bytes. */
  limit: number;
}

const megabyte = 1024 * 1024;
const image = { limit: 10 * megabyte };
const sound = { limit: 100 * megabyte };
const film = { limit: 200 * megabyte };

const kinds: readonly Kind[] = [
  { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'], label: 'une image JPEG', ...image },
  { mime: 'image/png', extensions: ['png'], label: 'une image PNG', ...image },
  { mime: 'image/webp', extensions: ['webp'], label: 'une image WebP', ...image },
  { mime: 'application/pdf', extensions: ['pdf'], label: 'un PDF', limit: 20 * megabyte },
  { mime: 'video/mp4', extensions: ['mp4', 'm4v'], label: 'une vidéo MP4', ...film },
  { mime: 'video/webm', extensions: ['webm'], label: 'une vidéo WebM', ...film },
  { mime: 'audio/mpeg', extensions: ['mp3'], label: 'un son MP3', ...sound },
  { mime: 'audio/mp4', extensions: ['m4a'], label: 'un son M4A', ...sound },
  { mime: 'audio/ogg', extensions: ['ogg', 'oga', 'opus'], label: 'un son OGG', ...sound },
  { mime: 'audio/aac', extensions: ['aac'], label: 'un son AAC', ...sound },
  { mime: 'text/vtt', extensions: ['vtt'], label: 'des sous-titres WebVTT', limit: megabyte },
];

/** The largest file of any kind, bytes. */
export const largest = Math.max(...kinds.map(({ limit }) => limit));

/** What editors are told when a file is of no kind we keep. */
export const acceptedKinds =
  'images JPEG, PNG ou WebP, documents PDF, vidéos MP4 ou WebM, sons MP3, M4A, OGG ou AAC, sous-titres WebVTT (.vtt)';

/** Names that the detection gives to kinds of ours. */
const synonyms: Record<string, string> = { 'audio/x-m4a': 'audio/mp4', 'video/x-m4v': 'video/mp4' };

/** The kind that a detected type stands for; its parameters (`codecs=…`) say nothing about the kind. */
export function kindOf(detected: string | undefined): Kind | undefined {
  const [type = ''] = detected?.split(';') ?? [];
  const mime = synonyms[type] ?? type;
  return kinds.find((kind) => kind.mime === mime);
}

export const kindOfExtension = (extension: string): Kind | undefined =>
  kinds.find(({ extensions }) => extensions.includes(extension));
