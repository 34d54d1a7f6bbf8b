/** Parts that several kinds of contents are made of, as the content files write them; see `source.ts`. */

export interface StepSource {
  title: string;
  text?: string;
  /** Key of a picture. */
  picture?: string;
}

export interface DownloadSource {
  label: string;
  /** Key of a document. */
  file: string;
}

/** A film of the fictional channel of the town; its captions are made from its transcript. */
export interface VideoSource {
  /** Key of a picture. */
  poster: string;
  transcript: string;
}

/** A document to download, of one page. */
export interface DocumentSource {
  title: string;
  /** Paragraphs, separated by empty lines. */
  text: string;
}

export interface EpisodeSource {
  /** Key of a recording. */
  recording: string;
  /** Where it is heard, when its file is kept elsewhere. */
  url?: string;
  season: number;
  number: number;
}

export interface WorkSource {
  title: string;
  creator: string;
  publisher?: string;
  year?: number;
  ean?: string;
  /** Key of a picture. */
  cover?: string;
}

/** The other versions of one content. */
export interface VariantSource {
  plainText?: string;
  /** Key of a film. */
  signLanguage?: string;
  /** Key of a recording. */
  audio?: string;
}
