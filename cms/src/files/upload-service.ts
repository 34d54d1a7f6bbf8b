/** Strapi's upload service (`plugin::upload.upload`), as far as we call it or stand before it. */
export interface UploadService {
  upload(
    request: { data: { fileInfo?: FileInfo | FileInfo[] }; files: Incoming | Incoming[] },
    options?: object,
  ): Promise<StoredFile[]>;
  replace(
    id: number | string,
    request: { data: { fileInfo?: FileInfo }; file: Incoming },
    options?: object,
  ): Promise<StoredFile>;
  updateFileInfo(id: number | string, info: FileInfo, options?: object): Promise<StoredFile>;
  remove(file: StoredFile): Promise<unknown>;
  findOne(id: number | string): Promise<StoredFile | null>;
  setSettings(settings: object): Promise<unknown>;
}

/** A file on its way in: a temporary file of the server, or one that an import names. */
export interface Incoming {
  filepath: string;
  originalFilename: string | null;
  mimetype?: string | null;
  size: number;
}

/** A file that may be stored: its name and type are those of its content. */
export interface Accepted extends Incoming {
  originalFilename: string;
  mimetype: string;
  detectedMimeType: string;
}

/** What people write about a file. */
export interface FileInfo {
  name?: string | null;
  alternativeText?: string | null;
  /** The credit. */
  caption?: string | null;
  /** Percents of width and height: what a crop keeps. */
  focalPoint?: { x: number; y: number } | null;
}

export interface StoredFile {
  id: number;
  name: string;
  mime: string;
  alternativeText: string | null;
}
