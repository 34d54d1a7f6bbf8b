import { describe, expect, it, vi } from 'vitest';
import { compiled } from '../support/compiled.ts';
import { event, line, load, slot } from '../support/records.ts';
import type { TestSilo } from '../support/silo.ts';

/** Every published change has its row, in the same transaction; nothing else has. */
export function writingSuite(silo: () => TestSilo): void {
  const events = () => silo().strapi.documents('api::event.event');
  const rows = (document: string) => silo().strapi.db.query('parvis::journal').count({ where: { document } });
  const service = async () =>
    (
      await silo()
        .strapi.documents('api::service.service')
        .findFirst({ filters: { slug: 'culture' } })
    )?.documentId ?? '';

  describe('the journal', () => {
    it('has a row for each published change and none for drafts', async () => {
      const { documentId } = await events().create({
        data: { title: 'Suivi', service: await service(), slots: [slot] } as never,
      });
      expect(await rows(documentId)).toBe(0);
      await events().publish({ documentId });
      expect(await rows(documentId)).toBe(1);
      await events().update({ documentId, data: { title: 'Suivi, brouillon' } });
      expect(await rows(documentId)).toBe(1);
      await events().discardDraft({ documentId });
      expect(await rows(documentId)).toBe(1);
      await events().update({ documentId, data: { title: 'Suivi, publié' }, status: 'published' });
      expect(await rows(documentId)).toBe(2);
      await events().unpublish({ documentId });
      expect(await rows(documentId)).toBe(3);
      await events().delete({ documentId });
      expect(await rows(documentId)).toBe(4);
    });
    it('has a row for a record created published', async () => {
      const { documentId } = await events().create({
        data: { title: 'Direct', service: await service(), slots: [slot] } as never,
        status: 'published',
      });
      expect(await rows(documentId)).toBe(1);
    });
    it('is rolled back with its change', async () => {
      const { strapi } = silo();
      const before = await strapi.db.query('parvis::journal').count();
      await expect(
        strapi.db.transaction(async () => {
          await events().create({
            data: { title: 'Perdu', service: await service(), slots: [slot] } as never,
            status: 'published',
          });
          throw new Error('panne');
        }),
      ).rejects.toThrow('panne');
      expect(await strapi.db.query('parvis::journal').count()).toBe(before);
      expect(await events().findFirst({ filters: { title: 'Perdu' }, status: 'draft' })).toBeNull();
    });
    it('leaves nothing behind when the journal fails', async () => {
      const failing = vi.spyOn(compiled.append, 'appendToJournal').mockRejectedValue(new Error('journal en panne'));
      const refused = events().create({
        data: { title: 'Sans journal', service: await service(), slots: [slot] } as never,
        status: 'published',
      });
      await expect(refused).rejects.toThrow('journal en panne');
      failing.mockRestore();
      expect(await events().findFirst({ filters: { title: 'Sans journal' }, status: 'draft' })).toBeNull();
    });
  });

  it('keeps the slug of a record whose title changes, and never gives one twice', async () => {
    const { strapi } = silo();
    const [first, second] = await load(strapi, [
      event('s1', { title: 'Même titre' }),
      event('s2', { title: 'Même titre' }),
    ]);
    const slugOf = async (documentId = '') => (await events().findOne({ documentId, status: 'published' }))?.slug;
    expect(await slugOf(first?.documentId)).toBe('meme-titre');
    expect(await slugOf(second?.documentId)).toBe('meme-titre-1');
    await load(strapi, [event('s1', { title: 'Autre titre' })]);
    expect(await slugOf(first?.documentId)).toBe('meme-titre');
  });

  it('refuses to publish a record that no service answers for', async () => {
    await expect(
      events().create({ data: { title: 'Orphelin', slots: [slot] } as never, status: 'published' }),
    ).rejects.toThrow(/service/i);
  });

  describe('loading lines', () => {
    it('changes nothing the second time, and only what changed the third', async () => {
      const { strapi } = silo();
      const lines = [
        event('u1'),
        event('u2'),
        line('place', 'u3', { name: 'Kiosque', kind: 'other', service: 'culture' }),
      ];
      expect((await load(strapi, lines)).map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created']);
      const sequence = () => strapi.db.query('parvis::journal').count();
      const before = await sequence();
      expect((await load(strapi, lines)).map(({ outcome }) => outcome)).toEqual([
        'unchanged',
        'unchanged',
        'unchanged',
      ]);
      expect(await sequence()).toBe(before);
      const changed = [event('u1', { title: 'Nouveau titre' }), ...lines.slice(1)];
      expect((await load(strapi, changed)).map(({ outcome }) => outcome)).toEqual([
        'updated',
        'unchanged',
        'unchanged',
      ]);
    });
    it('names the line that fails and keeps the others', async () => {
      const results = await load(silo().strapi, [
        event('f1'),
        event('f2', { slots: [] }),
        'pas du JSON',
        event('f3', { couleur: 'rouge' }),
        event('f4', { themes: [{ slug: 'inconnu' }] }),
        event('f5'),
      ]);
      expect(results.map(({ outcome }) => outcome)).toEqual([
        'created',
        'failed',
        'failed',
        'failed',
        'failed',
        'created',
      ]);
      expect(results[1]?.field).toBe('slots');
      expect(results[3]).toMatchObject({ field: 'couleur', reason: expect.stringContaining('n’existe pas') });
      expect(results[4]).toMatchObject({ field: 'themes' });
    });
    it('points to a place of the town already described, near and of the same name', async () => {
      const { strapi } = silo();
      const match = (name: string, latitude: number) =>
        line(
          'place',
          `${name}-${latitude}`,
          {
            name,
            kind: 'other',
            service: { slug: 'culture' },
            latitude,
            longitude: -1.2,
            match: { name, latitude, longitude: -1.2 },
          },
          'openagenda',
        );
      const theatre = await strapi.documents('api::place.place').findFirst({ filters: { name: 'Théâtre' } });
      const [near, far, twice] = await load(strapi, [
        match('Le THEATRE', 47.1005),
        match('Théâtre', 47.2),
        match('theatre', 47.2001),
      ]);
      expect(near?.documentId).toBe(theatre?.documentId);
      const [later] = await load(strapi, [
        { ...match('Le THEATRE', 47.1005), data: { ...match('Le THEATRE', 47.1005).data, kind: 'museum' } },
      ]);
      expect(later).toMatchObject({ outcome: 'unchanged', documentId: theatre?.documentId });
      expect(far?.documentId).not.toBe(theatre?.documentId);
      expect(twice?.documentId).toBe(far?.documentId);
    });
    it('does not make again what an editor deleted', async () => {
      const { strapi } = silo();
      const [made] = await load(strapi, [event('supprime')]);
      await events().delete({ documentId: made?.documentId ?? '' });
      const [again] = await load(strapi, [event('supprime', { title: 'Revenu' })]);
      expect(again).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('supprimé') });
    });
    it('writes the first values of a new record only once', async () => {
      const { strapi } = silo();
      const site = (name: string) => ({
        ...line('site', 'quatrieme', { key: 'quatrieme', name, baseUrl: 'https://quatre.example' }),
        initial: { tagline: 'Premier', position: 9 },
      });
      await load(strapi, [site('Quatre')]);
      const find = () => strapi.documents('api::site.site').findFirst({ filters: { key: 'quatrieme' } });
      await strapi
        .documents('api::site.site')
        .update({ documentId: (await find())?.documentId ?? '', data: { tagline: 'Choisi' } });
      await load(strapi, [site('Quatre bis')]);
      expect(await find()).toMatchObject({ name: 'Quatre bis', tagline: 'Choisi', position: 9 });
    });
  });
}
