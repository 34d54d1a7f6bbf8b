import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { LineError } from './protocol';

const mimeTypes: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

interface UploadService {
  upload(request: { data: { fileInfo: object }; files: object }): Promise<{ id: number }[]>;
  replace(id: number, request: { data: { fileInfo: object }; file: object }): Promise<{ id: number }>;
}

/** Puts an image file into the media library, or in the place of the one it became before. @returns the id of the file */
export async function writeMedia(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
  existing: number | undefined,
): Promise<number> {
  const { file, alternativeText, caption } = data;
  if (typeof file !== 'string') throw new LineError('Le chemin du fichier manque.', 'file');
  const mimetype = mimeTypes[path.extname(file).toLowerCase()];
  if (!mimetype) throw new LineError('Seules les images PNG, JPEG et WebP sont acceptées.', 'file');
  const { size } = await stat(file).catch(() => {
    throw new LineError(`Le fichier ${file} est introuvable.`, 'file');
  });
  const uploads: UploadService = strapi.plugin('upload').service('upload');
  const upload = { filepath: file, originalFilename: path.basename(file), mimetype, size };
  const fileInfo = { name: path.basename(file), alternativeText, caption };
  if (existing !== undefined) return (await uploads.replace(existing, { data: { fileInfo }, file: upload })).id;
  const [made] = await uploads.upload({ data: { fileInfo }, files: upload });
  if (!made) throw new LineError('Le fichier n’a pas été enregistré.', 'file');
  return made.id;
}
