import { beforeAll, describe, expect, it } from 'vitest';
import { uidOf } from '../../../src/lib/content-types.ts';
import { authorization, call, logIn } from '../../support/http.ts';
import { changesAfter, headOf, toldOf } from '../../support/journal.ts';
import { event, line, load, slot } from '../../support/records.ts';
import { type TestSilo, webmaster } from '../../support/silo.ts';
import { tell } from '../../support/tell.ts';

const uid = uidOf('event');

/** Everyone who writes, and the rows that each must make: in one transaction with the change, and none when it fails. */
export function journalWritersSuite(silo: () => TestSilo): void {
  const events = () => silo().strapi.documents(uid);
  let count = 0;
  let service: string;
  beforeAll(async () => {
    const services = silo().strapi.documents('api::service.service');
    service = (await services.findFirst({ filters: { slug: 'culture' } }))?.documentId ?? '';
  });
  const fields = () => ({ title: `Écrivain ${++count}`, service, slots: [slot] }) as never;
  const make = async (status: 'draft' | 'published' = 'published') =>
    (await events().create({ data: fields(), status })).documentId;
  const told = async (write: () => Promise<unknown>) => (await tell(silo(), write)).told;

  describe('the document service', () => {
    it('creates', async () => {
      expect(await told(() => events().create({ data: fields() }))).toEqual([]);
      const { told: rows, result } = await tell(silo(), () => events().create({ data: fields(), status: 'published' }));
      expect(rows).toEqual([`event ${result.documentId}`]);
    });
    it('updates', async () => {
      const documentId = await make();
      expect(await told(() => events().update({ documentId, data: { title: 'Autre' } }))).toEqual([]);
      const published = () => events().update({ documentId, data: { title: 'Autre' }, status: 'published' });
      expect(await told(published)).toEqual([`event ${documentId}`]);
    });
    it('publishes, discards, unpublishes and deletes', async () => {
      const documentId = await make('draft');
      const row = [`event ${documentId}`];
      expect(await told(() => events().publish({ documentId }))).toEqual(row);
      await events().update({ documentId, data: { title: 'Brouillon' } });
      expect(await told(() => events().discardDraft({ documentId }))).toEqual([]);
      expect(await told(() => events().unpublish({ documentId }))).toEqual(row);
      await events().publish({ documentId });
      expect(await told(() => events().delete({ documentId }))).toEqual(row);
    });
    it('copies: into a draft, or into what is seen at once where there are no drafts', async () => {
      const documentId = await make();
      expect(await told(() => events().clone({ documentId, data: fields() }))).toEqual([]);
      const places = silo().strapi.documents('api::place.place');
      const [place] = await load(silo().strapi, [
        line('place', 'modele', { name: 'Modèle', kind: 'other', service: 'culture' }),
      ]);
      const copy = await tell(silo(), () => places.clone({ documentId: place?.documentId ?? '' }));
      expect(copy.told).toEqual([`place ${copy.result?.documentId}`]);
    });
  });

  describe('the administration', () => {
    const base = `/content-manager/collection-types/${uid}`;
    const ask = async <Body = { data: { documentId: string } }>(method: string, path: string, json: object = {}) => {
      const { url } = silo();
      const headers = await logIn(url, webmaster);
      return call<Body>(`${url}${base}${path}`, { method, headers, ...(method !== 'DELETE' && { json }) });
    };
    const form = () => ({ ...(fields() as object), service: { connect: [{ documentId: service }] } });

    it('creates, and creates to publish at once', async () => {
      expect(await told(() => ask('POST', '', form()))).toEqual([]);
      const { told: rows, result } = await tell(silo(), () => ask('POST', '/actions/publish', form()));
      expect(rows).toEqual([`event ${result.body.data.documentId}`]);
    });
    it('updates, publishes, discards, unpublishes, deletes', async () => {
      const documentId = await make();
      const row = [`event ${documentId}`];
      expect(await told(() => ask('PUT', `/${documentId}`, { title: 'Enregistré' }))).toEqual([]);
      expect(await told(() => ask('POST', `/${documentId}/actions/publish`, { title: 'Publié' }))).toEqual(row);
      await ask('PUT', `/${documentId}`, { title: 'Enregistré' });
      expect(await told(() => ask('POST', `/${documentId}/actions/discard`))).toEqual([]);
      expect(await told(() => ask('POST', `/${documentId}/actions/unpublish`))).toEqual(row);
      await ask('POST', `/${documentId}/actions/publish`);
      expect(await told(() => ask('DELETE', `/${documentId}`))).toEqual(row);
    });
    it('copies', async () => {
      const documentId = await make();
      expect(await told(() => ask('POST', `/clone/${documentId}`, form()))).toEqual([]);
    });
    it('publishes, unpublishes and deletes several at once', async () => {
      const documentIds = [await make('draft'), await make('draft')];
      const rows = documentIds.map((id) => `event ${id}`).toSorted();
      for (const action of ['bulkPublish', 'bulkUnpublish', 'bulkPublish', 'bulkDelete'])
        expect(await told(() => ask('POST', `/actions/${action}`, { documentIds })), action).toEqual(rows);
    });
  });

  describe('languages', () => {
    const inEnglish = { locale: 'en', data: { title: 'In English' } as never };

    it('are added, published, withdrawn and removed, one row for the record', async () => {
      const documentId = await make();
      const row = [`event ${documentId}`];
      expect(await told(() => events().update({ documentId, ...inEnglish }))).toEqual([]);
      expect(await told(() => events().publish({ documentId, locale: 'en' }))).toEqual(row);
      const moved = { slots: [{ ...slot, allDay: true }] } as never;
      expect(await told(() => events().update({ documentId, data: moved, status: 'published' }))).toEqual(row);
      expect(await told(() => events().unpublish({ documentId, locale: 'en' }))).toEqual(row);
      expect(await told(() => events().delete({ documentId, locale: 'en' }))).toEqual(row);
      await events().update({ documentId, ...inEnglish, status: 'published' });
      expect(await told(() => events().delete({ documentId }))).toEqual(row);
    });
    it('leave the settings: a row for each record published in it', async () => {
      const { strapi } = silo();
      const locales = strapi.plugin('i18n').service('locales');
      const { id }: { id: number } = await locales.create({ code: 'it', name: 'Italien' });
      const [one, two, draft] = [await make(), await make(), await make()];
      for (const [documentId, status] of [
        [one, 'published'],
        [two, 'published'],
        [draft, 'draft'],
      ] as const)
        await events().update({ documentId, locale: 'it', data: { title: 'Evento' } as never, status });
      expect(await told(() => locales.delete({ id }))).toEqual([`event ${one}`, `event ${two}`].toSorted());
    });
  });

  it('an import: a row for each record that it changed', async () => {
    const { strapi } = silo();
    const lines = ['un', 'deux'].map((key) => event(`importe-${key}`));
    const { told: rows, result } = await tell(silo(), () => load(strapi, lines));
    expect(rows).toEqual(result.map(({ documentId }) => `event ${documentId}`).toSorted());
    expect(await toldOf(silo().url, () => load(strapi, lines))).toEqual([]);
    const changed = [event('importe-un', { title: 'Changé' }), event('importe-deux')];
    expect(await told(() => load(strapi, changed))).toEqual([`event ${result[0]?.documentId}`]);
  });
  it('an import says that it is one, also of a line after another that failed; an editor does not', async () => {
    const { strapi, url } = silo();
    const head = await headOf(url);
    await load(strapi, [event('lot-un'), event('lot-faux', { attendanceMode: 'nulle-part' }), event('lot-deux')]);
    await make();
    const { rows } = await changesAfter(url, head);
    expect(rows.map(({ bulk }) => bulk)).toEqual([true, true, false]);
  });

  it('the public API: nobody', async () => {
    const { url } = silo();
    const documentId = await make();
    const before = await toldOf(url, async () => {
      for (const [method, path] of [
        ['POST', ''],
        ['PUT', `/${documentId}`],
        ['DELETE', `/${documentId}`],
      ] as const) {
        const given = {
          method,
          headers: authorization('token'),
          ...(method !== 'DELETE' && { json: { data: fields() } }),
        };
        expect((await call<unknown>(`${url}/api/events${path}`, given)).status).toBeGreaterThanOrEqual(400);
      }
    });
    expect(before).toEqual([]);
  });
}
