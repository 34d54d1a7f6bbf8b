import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { appendToJournal } from '../journal/append';
import { recordsHolding } from '../lib/records-holding';
import { alternativeText, isMissing, wayOut } from './alternative-text';
import { checkContent } from './check-content';
import { cleanImage } from './clean-image';
import { cleanTitle, splitName } from './clean-name';
import type { Kind } from './kinds';
import { RefusedFile } from './refusal';
import type { Accepted, FileInfo, Incoming, StoredFile, UploadService } from './upload-service';

/**
 * Every way into the media library (the administration, an address, a replacement, an import) is a call of these functions of Strapi's upload service:
 * a file is taken as it is after `accept`, or not at all, and the journal names what shows a changed one. Called in `register()`.
 */
export function guardUploads(strapi: Core.Strapi): void {
  strapi.get('services').extend(
    'plugin::upload.upload',
    (stock: UploadService): UploadService => ({
      ...stock,
      upload: ({ data, files }, options) =>
        inFolder(async (folder) => {
          const accepted: Accepted[] = [];
          for (const file of listOf(files)) accepted.push((await accept(file, folder)).file);
          const fileInfo = listOf(data.fileInfo ?? []).map(cleanInfo);
          return stock.upload({ data: { ...data, fileInfo }, files: accepted }, options);
        }),
      replace: (id, { data, file }, options) =>
        inFolder(async (folder) => {
          const { file: accepted, kind } = await accept(file, folder);
          const existing = await stock.findOne(id);
          refuseOtherKind(existing, kind, accepted.originalFilename);
          const fileInfo = data.fileInfo && cleanInfo(data.fileInfo);
          if (fileInfo && isMissing(fileInfo.alternativeText)) fileInfo.alternativeText = existing?.alternativeText;
          const request = { data: { ...data, fileInfo }, file: accepted };
          return told(strapi, id, () => stock.replace(id, request, options));
        }),
      updateFileInfo: async (id, info, options) => {
        refuseEmptying(await stock.findOne(id), info);
        return told(strapi, id, () => stock.updateFileInfo(id, cleanInfo(info), options));
      },
      remove: (file) => told(strapi, file.id, () => stock.remove(file)),
    }),
  );
}

/** Files are written below the document service: what shows them is named in the journal here. */
const told = <T>(strapi: Core.Strapi, id: number | string, change: () => Promise<T>): Promise<T> =>
  strapi.db.transaction(async ({ trx }) => {
    // On PostgreSQL, waits for records that are being published with it.
    await trx('files')
      .where({ id: Number(id) })
      .select('id')
      .forUpdate();
    const links: { uid: string; id: number }[] = await trx('files_related_mph')
      .where({ file_id: Number(id) })
      .select({ uid: 'related_type', id: 'related_id' });
    const showing = await recordsHolding(strapi, trx, links);
    const result = await change();
    for (const [type, documents] of showing) await appendToJournal(strapi, type, documents);
    return result;
  }) as Promise<T>;

async function accept(incoming: Incoming, folder: string): Promise<{ file: Accepted; kind: Kind }> {
  const { stem, extension } = splitName(incoming.originalFilename ?? '');
  const shown = extension ? `${stem}.${extension}` : stem;
  const { size } = await stat(incoming.filepath);
  const kind = await checkContent(incoming.filepath, size, shown, extension);
  const name = `${stem}.${kind.extensions[0]}`;
  const filepath = path.join(await mkdtemp(path.join(folder, 'f-')), `file.${kind.extensions[0]}`);
  if (kind.mime.startsWith('image/')) await cleanImage(incoming.filepath, filepath, kind, shown);
  else await copyFile(incoming.filepath, filepath);
  const file = { filepath, originalFilename: name, mimetype: kind.mime, detectedMimeType: kind.mime };
  return { file: { ...file, size: (await stat(filepath)).size }, kind };
}

/** Its address keeps its extension when a file is replaced: what it holds stays of that kind. */
function refuseOtherKind(existing: StoredFile | null, kind: Kind, name: string): void {
  if (existing && existing.mime !== kind.mime)
    throw new RefusedFile(
      name,
      `c’est ${kind.label}, et le fichier à remplacer (« ${existing.name} ») est d’une autre sorte. Choisissez un fichier de la même sorte, ou ajoutez celui-ci comme nouveau fichier.`,
    );
}

/** A published image would lose what it says to those who do not see it. */
function refuseEmptying(existing: StoredFile | null, info: FileInfo): void {
  if (existing?.alternativeText && info.alternativeText !== undefined && info.alternativeText !== null)
    if (isMissing(info.alternativeText))
      throw new errors.ValidationError(`Texte alternatif\u00a0: il ne peut pas être vidé. ${wayOut}`);
}

function cleanInfo(info: FileInfo): FileInfo {
  const cleaned = { ...info };
  if (info.name) cleaned.name = cleanTitle(info.name) || 'fichier';
  if (info.alternativeText) cleaned.alternativeText = alternativeText(info.alternativeText);
  return cleaned;
}

const listOf = <T>(one: T | T[]): T[] => (Array.isArray(one) ? one : [one]);

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parvis-upload-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
