import { beforeAll, describe, expect, it } from 'vitest';
import { type PublicType, publicTypes, typeOf, uidOf } from '../../../src/lib/content-types.ts';
import { readsOf } from '../../support/queries.ts';
import { event, line, load } from '../../support/records.ts';
import type { TestSilo } from '../../support/silo.ts';
import { tell } from '../../support/tell.ts';

type Attribute = { type: string; target?: string; mappedBy?: string; inversedBy?: string };

/** A change of one record that changes what others answer. */
export function journalLinksSuite(silo: () => TestSilo): void {
  /** Documents by the keys of their lines: `event place-1`. */
  const made = new Map<string, string>();
  const id = (key: string) => made.get(key) ?? '';
  const documents = (type: PublicType) => silo().strapi.documents(uidOf(type));
  const told = async (write: () => Promise<unknown>) => (await tell(silo(), write)).told;
  /** Rows as `told` gives them, of records named as `event place-1`. */
  const rows = (...keys: string[]) => keys.map((key) => `${key.split(' ')[0]} ${id(key)}`).toSorted();
  const write = async (...lines: ReturnType<typeof line>[]) => {
    for (const { type, key, documentId, reason } of await load(silo().strapi, lines)) {
      expect(reason).toBeUndefined();
      made.set(`${type} ${key}`, documentId ?? '');
    }
  };
  const update = (key: string, data: object, status: 'published' | 'draft' = 'published') =>
    documents(key.split(' ')[0] as PublicType).update({ documentId: id(key), data: data as never, status });
  const owned = { service: 'liens' };

  beforeAll(() =>
    write(
      line('commune', 'liens', {
        name: 'Les Liens',
        insee: '99911',
        postcodes: [{ code: '99111' }],
        neighbours: ['liens-2'],
      }),
      line('commune', 'liens-2', { name: 'Les Liens 2', insee: '99912', postcodes: [{ code: '99112' }] }),
      line('theme', 'liens', { name: 'Liens', position: 90 }),
      line('service', 'liens', { name: 'Liens' }),
      line('service', 'liens-2', { name: 'Liens 2' }),
      line('site', 'liens', {
        key: 'liens',
        name: 'Liens',
        baseUrl: 'https://liens.example',
        position: 90,
        paths: { event: '/agenda/{slug}/', page: '/{slug}/' },
        rules: [
          { events: true, themes: ['liens'] },
          { events: true, communes: ['liens'] },
        ],
      }),
      line('place', 'liens', { ...owned, name: 'Lieu', kind: 'other', commune: 'liens' }),
      event('lieu-1', { ...owned, place: 'liens' }),
      event('lieu-2', { ...owned, place: 'liens', themes: ['liens'] }),
      event('ailleurs', { ...owned, commune: 'liens' }),
      line('page', 'liens', {
        ...owned,
        title: 'Page',
        blocks: [
          { __component: 'block.related', title: 'Voir', content: 'events', theme: 'liens' },
          { __component: 'block.contact', place: 'liens' },
        ],
      }),
      line('selection', 'liens', {
        ...owned,
        title: 'Choix',
        startsOn: '2026-12-19',
        endsOn: '2027-01-04',
        events: ['lieu-1', 'ailleurs'],
        places: ['liens'],
      }),
    ),
  );

  it('can only come from the record that holds the link: no relation is written from both sides', () => {
    const both = publicTypes.flatMap((type) =>
      Object.entries(silo().strapi.contentType(uidOf(type)).attributes as Record<string, Attribute>).filter(
        ([field, { target, mappedBy, inversedBy }]) =>
          typeOf(target ?? '') && field !== 'localizations' && (mappedBy || inversedBy),
      ),
    );
    expect(both).toEqual([]);
  });
  it('links, made and cut: a row for the record that holds them', async () => {
    expect(await told(() => update('event ailleurs', { themes: [id('theme liens')] }))).toEqual(rows('event ailleurs'));
    expect(await told(() => update('event ailleurs', { themes: [] }))).toEqual(rows('event ailleurs'));
    expect(await told(() => update('commune liens-2', { neighbours: [id('commune liens')] }))).toEqual(
      rows('commune liens-2'),
    );
    const draft = () => update('selection liens', { events: [id('event lieu-1')] }, 'draft');
    expect(await told(draft)).toEqual([]);
    await documents('selection').discardDraft({ documentId: id('selection liens') });
  });
  it('where it is shown: a row for the record, or for the site or the service that decides', async () => {
    const site = { includeOn: [id('site liens')] };
    expect(await told(() => update('event ailleurs', site))).toEqual(rows('event ailleurs'));
    expect(await told(() => update('event ailleurs', { ...site, canonicalSite: id('site liens') }))).toEqual(
      rows('event ailleurs'),
    );
    expect(await told(() => update('event ailleurs', { excludeFrom: [id('site liens')] }))).toEqual(
      rows('event ailleurs'),
    );
    expect(
      await told(() =>
        update('site liens', {
          rules: [
            { events: true, themes: [id('theme liens')] },
            { events: true, communes: [id('commune liens')] },
          ],
        }),
      ),
    ).toEqual(rows('site liens'));
    expect(await told(() => update('service liens', { site: id('site liens') }))).toEqual(rows('service liens'));
  });
  it('an address: a row for who takes it, and for who had it', async () => {
    expect(await told(() => update('event lieu-1', { slug: 'liens-ancienne' }))).toEqual(rows('event lieu-1'));
    await update('event lieu-1', { slug: 'liens-nouvelle' });
    expect(await told(() => update('event ailleurs', { slug: 'liens-ancienne' }))).toEqual(
      rows('event ailleurs', 'event lieu-1'),
    );
  });

  describe('the commune of a place is that of its events', () => {
    const sitesOf = async (key: string) =>
      (
        await silo()
          .strapi.db.connection('parvis_diffusion')
          .where({ document: id(key), site: id('site liens') })
      ).length;

    it('when it changes, and only then', async () => {
      expect(await told(() => update('place liens', { name: 'Lieu renommé', commune: id('commune liens') }))).toEqual(
        rows('place liens'),
      );
      expect(await sitesOf('event lieu-1')).toBe(1);
      expect(await told(() => update('place liens', { commune: id('commune liens-2') }))).toEqual(
        rows('place liens', 'event lieu-1', 'event lieu-2'),
      );
      expect([await sitesOf('event lieu-1'), await sitesOf('event lieu-2')]).toEqual([0, 1]);
      await update('place liens', { commune: id('commune liens') });
      expect(await sitesOf('event lieu-1')).toBe(1);
    });
    it('at no cost while it stays the same: nothing is asked of its events', async () => {
      const save = () => update('place liens', { name: 'Lieu enregistré', commune: id('commune liens') });
      const { queries } = await readsOf(silo().strapi, save);
      expect(queries.filter((sql) => /["`]events/.test(sql))).toEqual([]);
      const move = () => update('place liens', { commune: id('commune liens-2') });
      expect((await readsOf(silo().strapi, move)).queries.filter((sql) => /["`]events/.test(sql))).not.toEqual([]);
      await update('place liens', { commune: id('commune liens') });
    });
  });

  describe('what is gone: a row for each record that showed it', () => {
    it('an event that is unpublished, published again, deleted', async () => {
      const documentId = id('event lieu-1');
      const both = rows('event lieu-1', 'selection liens');
      // The one that took its former address gives it back, or has it again.
      const all = [...both, ...rows('event ailleurs')].toSorted();
      expect(await told(() => documents('event').unpublish({ documentId }))).toEqual(all);
      expect(await told(() => documents('event').publish({ documentId }))).toEqual(all);
      expect(await told(() => documents('event').delete({ documentId }))).toEqual(all);
    });
    it('a theme: in records, blocks and the rules of sites', async () => {
      expect(await told(() => documents('theme').delete({ documentId: id('theme liens') }))).toEqual(
        rows('theme liens', 'event lieu-2', 'page liens', 'site liens'),
      );
    });
    it('a commune: its places, their events, its neighbours, the rules of sites', async () => {
      expect(await told(() => documents('commune').delete({ documentId: id('commune liens') }))).toEqual(
        rows('commune liens', 'commune liens-2', 'place liens', 'event lieu-2', 'event ailleurs', 'site liens'),
      );
    });
    it('a place: its events, selections and blocks', async () => {
      expect(await told(() => documents('place').delete({ documentId: id('place liens') }))).toEqual(
        rows('place liens', 'event lieu-2', 'page liens', 'selection liens'),
      );
    });
    it('a site: what an editor put there or kept out, its services', async () => {
      expect(await told(() => documents('site').delete({ documentId: id('site liens') }))).toEqual(
        rows('site liens', 'service liens', 'event ailleurs'),
      );
    });
    it('a service: all that belonged to it', async () => {
      expect(await told(() => documents('service').delete({ documentId: id('service liens') }))).toEqual(
        rows('service liens', 'event lieu-2', 'event ailleurs', 'page liens', 'selection liens'),
      );
    });
  });
}
