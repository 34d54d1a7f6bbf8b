import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { FileInfo, UploadService } from '../files/upload-service';
import { LineError } from './protocol';

/** Puts a file into the media library, or in the place of the one it became before. @returns the id of the file */
export async function writeMedia(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
  existing: number | undefined,
): Promise<number> {
  const { file, alternativeText, caption, focalPoint } = data;
  if (typeof file !== 'string') throw new LineError('Le chemin du fichier manque.', 'file');
  const { size } = await stat(file).catch(() => {
    throw new LineError(`Le fichier ${file} est introuvable.`, 'file');
  });
  const uploads: UploadService = strapi.plugin('upload').service('upload');
  const originalFilename = path.basename(file);
  const upload = { filepath: file, originalFilename, size };
  const fileInfo = { name: originalFilename, alternativeText, caption, focalPoint } as FileInfo;
  if (existing !== undefined) return (await uploads.replace(existing, { data: { fileInfo }, file: upload })).id;
  const [made] = await uploads.upload({ data: { fileInfo }, files: upload });
  if (!made) throw new LineError('Le fichier n’a pas été enregistré.', 'file');
  return made.id;
}
