import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PublicType, publicTypes, typeOf, uidOf } from '../../../src/lib/content-types.ts';
import { OwnRecords } from '../../support/own-records.ts';
import { readsOf } from '../../support/queries.ts';
import { event, line } from '../../support/records.ts';
import type { TestSilo } from '../../support/silo.ts';
import { tell } from '../../support/tell.ts';

type Attribute = { type: string; target?: string; mappedBy?: string; inversedBy?: string };

/** A change of one record that changes what others answer. */
export function journalLinksSuite(silo: () => TestSilo): void {
  const own = new OwnRecords(() => silo().strapi);
  const id = (key: string) => own.id(key);
  const documents = (type: PublicType) => silo().strapi.documents(uidOf(type));
  const told = async (write: () => Promise<unknown>) => (await tell(silo(), write)).told;
  /** Rows as `told` gives them, of records named as `event matin`. */
  const rows = (...keys: string[]) => keys.map((key) => `${key.split(' ')[0]} ${id(key)}`).toSorted();
  const update = (key: string, data: object, status: 'published' | 'draft' = 'published') =>
    documents(key.split(' ')[0] as PublicType).update({ documentId: id(key), data: data as never, status });
  const remove = (key: string) => documents(key.split(' ')[0] as PublicType).delete({ documentId: id(key) });

  beforeEach(() => {
    const arts = { service: 'arts' };
    return own.write(
      line('commune', 'nord', { name: 'Nord', insee: '99911', postcodes: [{ code: '99111' }] }),
      line('commune', 'sud', { name: 'Sud', insee: '99912', postcodes: [{ code: '99112' }], neighbours: ['nord'] }),
      line('theme', 'fete', { name: 'Fête', position: 90 }),
      line('site', 'portail', {
        key: 'portail',
        name: 'Portail',
        baseUrl: 'https://portail.example',
        position: 90,
        paths: { event: '/agenda/{slug}/' },
      }),
      line('service', 'arts', { name: 'Arts', site: 'portail' }),
      line('place', 'salle', { ...arts, name: 'Salle', kind: 'other', commune: 'nord' }),
      event('matin', { ...arts, place: 'salle' }),
      event('soir', { ...arts, place: 'salle', themes: ['fete'] }),
      event('ailleurs', { ...arts, commune: 'nord', excludeFrom: ['portail'] }),
      line('page', 'guide', {
        ...arts,
        title: 'Guide',
        blocks: [
          { __component: 'block.related', title: 'Voir', content: 'events', theme: 'fete' },
          { __component: 'block.contact', place: 'salle' },
        ],
      }),
      line('selection', 'choix', {
        ...arts,
        title: 'Choix',
        startsOn: '2026-12-19',
        endsOn: '2027-01-04',
        events: ['matin', 'ailleurs'],
        places: ['salle'],
      }),
      line('site', 'portail', {
        key: 'portail',
        rules: [
          { events: true, themes: ['fete'] },
          { events: true, communes: ['nord'] },
        ],
      }),
    );
  });
  afterEach(() => own.remove());

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
    expect(await told(() => update('event ailleurs', { themes: [id('theme fete')] }))).toEqual(rows('event ailleurs'));
    expect(await told(() => update('event ailleurs', { themes: [] }))).toEqual(rows('event ailleurs'));
    expect(await told(() => update('commune nord', { neighbours: [id('commune sud')] }))).toEqual(rows('commune nord'));
    expect(await told(() => update('selection choix', { events: [id('event matin')] }, 'draft'))).toEqual([]);
  });
  it('where it is shown: a row for the record, or for the site or the service that decides', async () => {
    const site = id('site portail');
    for (const choice of [{ excludeFrom: [], includeOn: [site] }, { canonicalSite: site }, { excludeFrom: [site] }])
      expect(await told(() => update('event ailleurs', choice))).toEqual(rows('event ailleurs'));
    const rules = [{ events: true, communes: [id('commune sud')] }];
    expect(await told(() => update('site portail', { rules }))).toEqual(rows('site portail'));
    expect(await told(() => update('service arts', { site: null }))).toEqual(rows('service arts'));
  });
  it('an address: a row for who takes it, and for who had it', async () => {
    expect(await told(() => update('event matin', { slug: 'liens-ancienne' }))).toEqual(rows('event matin'));
    await update('event matin', { slug: 'liens-nouvelle' });
    const take = () => update('event ailleurs', { slug: 'liens-ancienne' });
    expect(await told(take)).toEqual(rows('event ailleurs', 'event matin'));
  });

  describe('the commune of a place is that of its events', () => {
    const shown = async () => {
      const where = { site: id('site portail') };
      const ids: string[] = await silo().strapi.db.connection('parvis_diffusion').where(where).pluck('document');
      return ['event matin', 'event soir', 'event ailleurs'].filter((key) => ids.includes(id(key)));
    };

    it('when it changes, and only then', async () => {
      const nord = { name: 'Salle renommée', commune: id('commune nord') };
      expect(await shown()).toEqual(['event matin', 'event soir']);
      expect(await told(() => update('place salle', nord))).toEqual(rows('place salle'));
      const moved = await told(() => update('place salle', { commune: id('commune sud') }));
      expect(moved).toEqual(rows('place salle', 'event matin', 'event soir'));
      expect(await shown()).toEqual(['event soir']);
      await update('place salle', nord);
      expect(await shown()).toEqual(['event matin', 'event soir']);
    });
    it('at no cost while it stays the same: nothing is asked of its events', async () => {
      const readsOfEvents = async (commune: string) => {
        const save = () => update('place salle', { name: 'Salle enregistrée', commune: id(commune) });
        return (await readsOf(silo().strapi, save)).queries.filter((sql) => /["`]events/.test(sql));
      };
      expect(await readsOfEvents('commune nord')).toEqual([]);
      expect(await readsOfEvents('commune sud')).not.toEqual([]);
    });
  });

  describe('what is gone: a row for each record that showed it', () => {
    it('an event that is unpublished, published again, deleted', async () => {
      const documentId = id('event matin');
      const both = rows('event matin', 'selection choix');
      expect(await told(() => documents('event').unpublish({ documentId }))).toEqual(both);
      expect(await told(() => documents('event').publish({ documentId }))).toEqual(both);
      expect(await told(() => remove('event matin'))).toEqual(both);
    });
    it.each([
      ['a theme: records, blocks, rules of sites', 'theme fete', ['event soir', 'page guide', 'site portail']],
      [
        'a commune: its places, their events, its neighbours, rules of sites',
        'commune nord',
        ['commune sud', 'place salle', 'event matin', 'event soir', 'event ailleurs', 'site portail'],
      ],
      [
        'a place: its events, blocks, selections',
        'place salle',
        ['event matin', 'event soir', 'page guide', 'selection choix'],
      ],
      [
        'a site: its services, what an editor put there or kept out',
        'site portail',
        ['service arts', 'event ailleurs'],
      ],
      [
        'a service: all that belonged to it',
        'service arts',
        ['place salle', 'event matin', 'event soir', 'event ailleurs', 'page guide', 'selection choix'],
      ],
    ])('%s', async (_name, gone, losing) => {
      expect(await told(() => remove(gone))).toEqual(rows(gone, ...losing));
    });
  });
}
