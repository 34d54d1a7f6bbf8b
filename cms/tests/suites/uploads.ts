import { readdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type GoodFiles,
  goodFiles,
  goodOthers,
  type Hostile,
  hostileFiles,
  marks,
  polyglots,
  type Sent,
} from '../support/hostile-files.ts';
import { askGraphQL, authorization, call, logIn } from '../support/http.ts';
import { event, line, load, slot } from '../support/records.ts';
import { editor, type TestSilo, webmaster } from '../support/silo.ts';

interface Stored {
  id: number;
  name: string;
  mime: string;
  ext: string;
  url: string;
  width: number | null;
  height: number | null;
}
type Body = Stored & Stored[] & { error?: { message: string } };

/** The media library, as those who wish it harm see it. */
export function uploadsSuite(silo: () => TestSilo): void {
  let good: GoodFiles;
  let hostile: Hostile[];
  const headers: Record<string, Record<string, string>> = {};

  beforeAll(async () => {
    good = await goodFiles();
    hostile = hostileFiles(good);
    headers.webmaster = await logIn(silo().url, webmaster);
    headers.editor = await logIn(silo().url, editor);
  });

  const form = ({ name, type, bytes }: Sent, info?: object) => {
    const body = new FormData();
    body.append('files', new File([new Uint8Array(bytes)], name, { type }));
    if (info) body.append('fileInfo', JSON.stringify(info));
    return body;
  };
  const send = (who: string, route: string, sent: Sent, info?: object) =>
    call<Body>(`${silo().url}${route}`, { method: 'POST', headers: headers[who] ?? {}, body: form(sent, info) });
  const stored = async (sent: Sent, info?: object): Promise<Stored> => {
    const { status, body } = await send('webmaster', '/upload', sent, info);
    expect([status, body.error?.message]).toEqual([201, undefined]);
    return body[0] as Stored;
  };
  const fileOf = ({ url }: Stored) => path.join(silo().strapi.dirs.static.public, url);
  /** Rows, files and temporary files: what a refusal must leave as it was. */
  const traces = async () => ({
    rows: await silo().strapi.db.query('plugin::upload.file').count(),
    files: (await readdir(path.join(silo().strapi.dirs.static.public, 'uploads'))).sort(),
    temporary: await temporaryFiles(),
  });
  /** Strapi removes what it was sent once it has answered: a moment later nothing is left. */
  const temporaryFiles = async (tries = 40): Promise<string[]> => {
    const left = (await readdir(os.tmpdir())).filter((name) => !name.startsWith('node-compile-cache'));
    if (left.length === 0 || tries === 0) return left;
    await sleep(50);
    return temporaryFiles(tries - 1);
  };
  const jpeg = (name: string): Sent => ({ name, type: 'image/jpeg', bytes: good.jpeg });

  it('refuses the whole corpus, says why in French, and keeps nothing of it', async () => {
    const before = await traces();
    for (const who of ['webmaster', 'editor'])
      for (const route of ['/upload', '/upload/files'])
        for (const sent of hostile) {
          const { status, body } = await send(who, route, sent);
          expect.soft([sent.what, route, status]).toEqual([sent.what, route, 400]);
          expect.soft(body.error?.message, sent.what).toMatch(sent.bytes.length ? sent.told : /vide/);
        }
    expect(await traces()).toEqual(before);
  });

  it('refuses the whole corpus in place of a file that is there, which stays as it is', async () => {
    const target = await stored(jpeg('cible.jpg'));
    const before = await traces();
    const bytes = await readFile(fileOf(target));
    for (const route of [`/upload?id=${target.id}`, `/upload/files/${target.id}/replace`])
      for (const sent of hostile) {
        const { status } = await send('webmaster', route, sent);
        // Strapi takes a replacement without a byte for a change of title.
        expect
          .soft([sent.what, status])
          .toEqual([sent.what, sent.bytes.length || route.includes('replace') ? 400 : 200]);
      }
    const other = await send('webmaster', `/upload?id=${target.id}`, {
      name: 'a.png',
      type: 'image/png',
      bytes: good.png,
    });
    expect(other.body.error?.message).toMatch(/même sorte/);
    expect(await traces()).toEqual(before);
    expect((await readFile(fileOf(target))).equals(bytes)).toBe(true);
  });

  it('refuses the whole corpus from an import', async () => {
    const before = await traces();
    const folder = path.join(silo().strapi.dirs.static.public, '..');
    for (const [index, sent] of hostile.entries()) {
      const file = path.join(folder, sent.name);
      await writeFile(file, sent.bytes);
      const [result] = await load(silo().strapi, [line('media', `hostile-${index}`, { file, alternativeText: 'x' })]);
      expect.soft([sent.what, result?.outcome]).toEqual([sent.what, 'failed']);
      expect.soft(result?.reason, sent.what).toMatch(sent.told);
    }
    expect(await traces()).toEqual(before);
  });

  it('takes no file at all from anyone else, by any door', async () => {
    const before = await traces();
    const doors = ['/api/upload', '/api/upload?id=1', '/api/upload/files', '/api/events', '/graphql', '/upload'];
    const resident = await residentOf(silo().strapi);
    const known = await call(`${silo().url}/api/events`, { headers: { authorization: `Bearer ${resident}` } });
    expect(known.status).toBe(200);
    for (const [who, given] of [
      ['resident', { authorization: `Bearer ${resident}` }],
      ['anonymous', {}],
      ['token', authorization('token')],
      ['unknown', { authorization: 'Bearer x' }],
    ] as const)
      for (const door of doors) {
        const body = form(jpeg('photo.jpg'));
        const { status } = await call(`${silo().url}${door}`, { method: 'POST', headers: given, body });
        expect.soft([401, 403, 404], `${who} ${door}`).toContain(status);
      }
    for (const reader of ['anonymous', 'token'] as const)
      for (const mutation of [
        'updateUploadFile(id: 1, info: { name: "x" }) { name }',
        'deleteUploadFile(id: 1) { name }',
      ]) {
        const { body } = await askGraphQL(silo().url, reader, `mutation { ${mutation} }`);
        expect.soft(body.errors?.length, mutation).toBeGreaterThan(0);
      }
    expect(await traces()).toEqual(before);
  });

  it('strips what hides in an image, and keeps its pixels', async () => {
    for (const sent of polyglots(good)) {
      const file = await stored(sent);
      const bytes = await readFile(fileOf(file));
      for (const mark of marks) expect.soft(bytes.includes(mark), `${sent.what}: ${mark}`).toBe(false);
      expect.soft(await sharp(bytes).metadata(), sent.what).toMatchObject({ width: 64, height: 40 });
    }
  });

  it('takes away where a photograph was taken, and turns it upright', async () => {
    expect(await sharp(good.located).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() });
    const file = await stored({ name: 'place.jpg', type: 'image/jpeg', bytes: good.located });
    const bytes = await readFile(fileOf(file));
    const { exif, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, orientation, width, height }).toEqual({ width: 40, height: 64 });
    expect(file).toMatchObject({ width: 40, height: 64 });
    for (const mark of marks) expect(bytes.includes(mark), mark).toBe(false);
  });

  it('keeps a PNG to the pixel', async () => {
    const file = await stored({ name: 'dessin.png', type: 'image/png', bytes: good.png });
    const [kept, sent] = await Promise.all([fileOf(file), good.png].map((input) => sharp(input).raw().toBuffer()));
    expect(kept?.equals(sent ?? Buffer.alloc(0))).toBe(true);
  });

  it('keeps a JPEG without visible loss', async () => {
    const noise = {
      width: 400,
      height: 300,
      channels: 3 as const,
      noise: { type: 'gaussian' as const, mean: 128, sigma: 30 },
    };
    const bytes = await sharp({ create: { ...noise, background: '#000' } })
      .jpeg({ quality: 90 })
      .toBuffer();
    const file = await stored({ name: 'grain.jpg', type: 'image/jpeg', bytes });
    const [kept, sent] = await Promise.all([fileOf(file), bytes].map((input) => sharp(input).raw().toBuffer()));
    const gaps = [...(sent ?? [])].map((value, index) => Math.abs(value - (kept?.[index] ?? 0)));
    expect(gaps.reduce((total, gap) => total + gap, 0) / gaps.length).toBeLessThan(3);
  });

  it('believes the content, not the declared type', async () => {
    for (const type of ['text/html', 'image/svg+xml', 'application/octet-stream'])
      expect(await stored({ ...jpeg('photo.jpg'), type })).toMatchObject({ mime: 'image/jpeg', ext: '.jpg' });
  });

  it('cleans names', async () => {
    const names: [string, RegExp][] = [
      ['../../../etc/passwd.jpg', /^passwd\.jpg$/],
      ['..\\..\\windows\\photo.jpg', /^photo\.jpg$/],
      ['page.php.jpg', /^page-php\.jpg$/],
      ['photo\u0001\u202Egnp.jpg', /^photognp\.jpg$/],
      ['CON.jpg', /^fichier\.jpg$/],
      ['.htaccess.jpeg', /^htaccess\.jpg$/],
      [`${'a'.repeat(300)}.jpg`, /^a{1,100}/],
      ['Fête d’été.JPG', /^Fête d’été\.jpg$/],
    ];
    for (const [name, expected] of names) {
      const { status, body } = await send('webmaster', '/upload', jpeg(name));
      expect.soft([status, body.error?.message], name).toEqual([201, undefined]);
      expect.soft(body[0]?.name, name).toMatch(expected);
      expect.soft(body[0]?.url, name).toMatch(/^\/uploads\/[\w-]+\.jpg$/);
    }
  });

  it('takes documents, films, sounds and captions, and serves every file so that a browser runs nothing', async () => {
    const types = ['application/pdf', 'video/mp4', 'text/vtt; charset=utf-8', 'audio/mp4'];
    const sent = [...goodOthers, jpeg('servie.jpg')];
    for (const [index, one] of sent.entries()) {
      const file = await stored(one);
      const response = await fetch(`${silo().url}${file.url}`);
      expect.soft(response.status, one.name).toBe(200);
      const shown = /^(?:image|video|audio)/.test(file.mime);
      expect.soft(Object.fromEntries(response.headers), one.name).toMatchObject({
        'content-type': types[index] ?? 'image/jpeg',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        ...(!shown && { 'content-disposition': 'attachment' }),
      });
      expect.soft(response.headers.get('set-cookie')).toBeNull();
      await response.arrayBuffer();
    }
  });

  describe('a file that published records show', () => {
    const rows = (document: string) => silo().strapi.db.query('parvis::journal').count({ where: { document } });
    const edit = (route: string, body: FormData) =>
      call<Body>(`${silo().url}${route}`, { method: 'POST', headers: headers.webmaster ?? {}, body });

    it('tells the journal of them when it changes, is replaced or goes, and of no draft', async () => {
      const { strapi } = silo();
      const { id } = await stored(jpeg('montree.jpg'), { alternativeText: 'Les quais' });
      const service = (await strapi.documents('api::service.service').findFirst())?.documentId;
      const create = async (
        type: 'event' | 'gallery' | 'page',
        data: object,
        status: 'published' | 'draft' = 'published',
      ) => {
        const made = await strapi
          .documents(`api::${type}.${type}`)
          .create({ data: { service, ...data } as never, status });
        return made.documentId;
      };
      const shown = [
        await create('event', { title: 'Montrée', slots: [slot], image: id }),
        await create('event', {
          title: 'Signée',
          slots: [slot],
          signLanguage: {
            url: 'https://films.example/1',
            poster: id,
            transcript: [{ type: 'paragraph', children: [{ type: 'text', text: 'Bonjour.' }] }],
          },
        }),
        await create('gallery', { title: 'Montrée', items: [{ image: id }], publishedOn: '2026-11-01' }),
        await create('page', { title: 'Montrée', blocks: [{ __component: 'block.image', image: id }] }),
      ];
      const draft = await create('event', { title: 'Brouillon', slots: [slot], image: id }, 'draft');
      const counts = () => Promise.all(shown.map(rows));
      const info = new FormData();
      info.append('fileInfo', JSON.stringify({ focalPoint: { x: 10, y: 20 } }));
      expect((await edit(`/upload?id=${id}`, info)).status).toBe(200);
      expect(await counts()).toEqual([2, 2, 2, 2]);
      const replaced = await edit(
        `/upload?id=${id}`,
        form(jpeg('autre.jpg'), { name: 'autre.jpg', alternativeText: '' }),
      );
      expect(replaced).toMatchObject({ status: 200, body: { alternativeText: 'Les quais' } });
      expect(await counts()).toEqual([3, 3, 3, 3]);
      await call(`${silo().url}/upload/files/${id}`, { method: 'DELETE', headers: headers.webmaster ?? {} });
      expect(await counts()).toEqual([4, 4, 4, 4]);
      expect(await rows(draft)).toBe(0);
    });
  });

  describe('alternative text', () => {
    const publish = (image: number, key = `image-${image}`) =>
      load(silo().strapi, [event(key, { title: key })]).then(async ([made]) => {
        const documentId = made?.documentId ?? '';
        return silo()
          .strapi.documents('api::event.event')
          .update({ documentId, data: { image } as never, status: 'published' });
      });

    it('is asked for when a record that shows the image is published', async () => {
      const { id } = await stored(jpeg('muette.jpg'));
      await expect(publish(id)).rejects.toThrow(
        /Image\u00a0: l’image « muette\.jpg » n’a pas de texte alternatif.*décorative/,
      );
    });
    it('is asked for in components and dynamic zones', async () => {
      const { id } = await stored(jpeg('muette-aussi.jpg'));
      const service = (await silo().strapi.documents('api::service.service').findFirst())?.documentId;
      const gallery = { title: 'Galerie', service, items: [{ image: id }], publishedOn: '2026-11-01' };
      const page = { title: 'Page', service, blocks: [{ __component: 'block.image', image: id }] };
      await expect(
        silo()
          .strapi.documents('api::gallery.gallery')
          .create({ data: gallery as never, status: 'published' }),
      ).rejects.toThrow(/muette-aussi/);
      await expect(
        silo()
          .strapi.documents('api::page.page')
          .create({ data: page as never, status: 'published' }),
      ).rejects.toThrow(/muette-aussi/);
      expect(
        await silo()
          .strapi.documents('api::page.page')
          .create({ data: page as never }),
      ).toBeTruthy();
    });
    it('is asked of an image inside a text', async () => {
      const image: object = await stored(jpeg('dans-le-texte.jpg'));
      const body = (given: object) => [{ type: 'image', image: given, children: [{ type: 'text', text: '' }] }];
      const write = (given: object) =>
        silo()
          .strapi.documents('api::article.article')
          .create({ data: { title: 'Image dans le texte', body: body(given) } as never });
      await expect(write({ ...image, alternativeText: ' ' })).rejects.toThrow(/une image dans le texte.*médiathèque/);
      expect(await write({ ...image, alternativeText: 'La scène' })).toBeTruthy();
    });
    it('may be « décorative », in any spelling, and is not emptied afterwards', async () => {
      const file = await stored(jpeg('ornement.jpg'), { alternativeText: 'Image decorative.' });
      expect(file).toMatchObject({ alternativeText: 'décorative' });
      await publish(file.id);
      const emptied = await call<Body>(`${silo().url}/upload?id=${file.id}`, {
        method: 'POST',
        headers: headers.webmaster ?? {},
        body: (() => {
          const body = new FormData();
          body.append('fileInfo', JSON.stringify({ alternativeText: ' ' }));
          return body;
        })(),
      });
      expect([emptied.status, emptied.body.error?.message]).toEqual([
        400,
        expect.stringMatching(/ne peut pas être vidé/),
      ]);
    });
  });
}

/** A session of a resident's account. */
async function residentOf(strapi: TestSilo['strapi']): Promise<string> {
  const role: { id: number } | null = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const account = { username: 'habitante', email: 'habitante@example.org', password: 'Essais-2026', confirmed: true };
  const { id } = await strapi.db
    .query('plugin::users-permissions.user')
    .create({ data: { ...account, provider: 'local', role: role?.id } });
  const sessions = strapi.sessionManager('users-permissions');
  const { token } = await sessions.generateRefreshToken(String(id), 'essais', { type: 'refresh' });
  const access = await sessions.generateAccessToken(token);
  if ('error' in access) throw new Error(access.error);
  return access.token;
}
