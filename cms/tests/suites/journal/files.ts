import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import type { UploadService } from '../../../src/files/upload-service.ts';
import { call, logIn } from '../../support/http.ts';
import { toldOf } from '../../support/journal.ts';
import { slot } from '../../support/records.ts';
import { type TestSilo, webmaster } from '../../support/silo.ts';
import { tell } from '../../support/tell.ts';

/** Files are written below the document service: what shows them is named all the same. */
export function journalFilesSuite(silo: () => TestSilo): void {
  const uploads = (): UploadService => silo().strapi.plugin('upload').service('upload');
  let picture: { filepath: string; originalFilename: string; size: number };
  let service: string | undefined;
  beforeAll(async () => {
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#2a6f97' } })
      .jpeg()
      .toBuffer();
    picture = {
      filepath: path.join(process.env.TMPDIR ?? '', 'lien.jpg'),
      originalFilename: 'lien.jpg',
      size: bytes.length,
    };
    await writeFile(picture.filepath, bytes);
    service = (await silo().strapi.documents('api::service.service').findFirst())?.documentId;
  });
  const stored = async (folder?: number) => {
    const fileInfo = { name: 'lien.jpg', alternativeText: 'Une image', folder };
    const [file] = await uploads().upload({ data: { fileInfo }, files: picture });
    return file?.id ?? 0;
  };
  /** A published event and a page that show a file, and the rows that name them; and a draft, which has none. */
  const showing = async (image: number) => {
    const { strapi } = silo();
    const fields = { title: 'Image', service, image };
    const events = strapi.documents('api::event.event');
    const one = await events.create({ data: { ...fields, slots: [slot] } as never, status: 'published' });
    await events.create({ data: { ...fields, slots: [slot] } as never });
    const blocks = [{ __component: 'block.image', image }];
    const two = await strapi
      .documents('api::page.page')
      .create({ data: { title: 'Image', service, blocks } as never, status: 'published' });
    return [`event ${one.documentId}`, `page ${two.documentId}`];
  };
  const told = async (write: () => Promise<unknown>) => (await tell(silo(), write)).told;

  it('a file that comes: none', async () => {
    expect(await toldOf(silo().url, () => stored())).toEqual([]);
  });
  it('a file that is renamed, replaced, deleted: what is published and shows it', async () => {
    const id = await stored();
    const rows = await showing(id);
    expect(await told(() => uploads().updateFileInfo(id, { caption: 'Photo : Lou' }))).toEqual(rows);
    expect(await told(() => uploads().replace(id, { data: {}, file: picture }))).toEqual(rows);
    const file = await uploads().findOne(id);
    if (!file) throw new Error('The file is gone.');
    expect(await toldOf(silo().url, () => uploads().remove(file))).toEqual(rows);
  });
  it('files deleted together, or with their folder', async () => {
    const { url } = silo();
    const headers = await logIn(url, webmaster);
    const bulk = (json: object) =>
      call<{ data: { id: number } }>(`${url}/upload/actions/bulk-delete`, { headers, json });
    const id = await stored();
    const rows = await showing(id);
    expect(await toldOf(url, () => bulk({ fileIds: [id] }))).toEqual(rows);
    const folder = await call<{ data: { id: number } }>(`${url}/upload/folders`, {
      headers,
      json: { name: 'Liens', parent: null },
    });
    const inside = await stored(folder.body.data.id);
    const rowsToo = await showing(inside);
    expect(await toldOf(url, () => bulk({ folderIds: [folder.body.data.id] }))).toEqual(rowsToo);
  });
}
