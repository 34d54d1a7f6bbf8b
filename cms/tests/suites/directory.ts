import { describe, expect, it } from 'vitest';
import { askGraphQL } from '../support/http.ts';
import { event, line, load } from '../support/records.ts';
import type { TestSilo } from '../support/silo.ts';

type Write = [type: string, data: Record<string, unknown>, path: string, words: RegExp];

const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

/** Each wrong field, where it is said to be wrong and in which words. */
const wrongs: Write[] = [
  ['organization', { siren: '123456789' }, 'siren', /SIREN/],
  ['organization', { siret: '12345678200011' }, 'siret', /SIRET/],
  ['organization', { siren: '123456782', siret: '35600000000048' }, 'siret', /autre organisme/],
  ['organization', { rna: '123' }, 'rna', /RNA/],
  ['organization', { postcode: '4400' }, 'postcode', /Code postal/],
  ['organization', { phone: '02 40' }, 'phone', /Téléphone/],
  ['organization', { website: 'javascript:alert(1)' }, 'website', /https/],
  ['organization', { foundedOn: '0000-13-01' }, 'foundedOn', /./],
  ['organization', { links: [{ label: 'x', url: 'ftp://x' }] }, 'links.0.url', /https/],
  ['organization', { contacts: [{ label: 'Accueil' }] }, 'contacts.0.phone', /téléphone/],
  ['organization', { purpose: 'Un <b>objet</b>' }, 'purpose', /^Objet : .*HTML/],
  ['organization', { name: 'Les <script>alert(1)</script> amis' }, 'name', /^Nom : .*HTML/],
  ['organization', { description: [{ type: 'html', html: '<p>' }] }, 'description', /^Présentation : /],
  ['organization', { description: '<p>Bonjour</p>' }, 'description', /^Présentation : /],
  [
    'organization',
    { plainText: [{ type: 'paragraph', children: [{ type: 'link', url: 'javascript:x', children: [] }] }] },
    'plainText',
    /lien/,
  ],
  ['place', { latitude: 47.2 }, 'longitude', /les deux/],
  ['place', { openingHours: 'du lundi au vendredi' }, 'openingHours', /Tu-Fr 10:00-12:30/],
  ['place', { openingHours: 'Apr-Oct Mo 10:00-12:00' }, 'openingHours', /Horaires exceptionnels/],
  ['place', { hoursExceptions: [{ from: '2026-12-31', to: '2026-12-24' }] }, 'hoursExceptions.0.to', /avant/],
  ['place', { hoursExceptions: [{ from: '2026-12-24', hours: 'matin' }] }, 'hoursExceptions.0.hours', /10:00-12:00/],
  ['commune', { insee: '20004', postcodes: [{ code: '44000' }] }, 'insee', /INSEE/],
  ['commune', { insee: '44109', postcodes: [{ code: '44 000' }] }, 'postcodes.0.code', /Code postal/],
  ['group', { siren: '200000001' }, 'siren', /SIREN/],
  ['event', { ageMin: 12, ageMax: 6 }, 'ageMax', /Âges/],
  ['event', { priceMin: 12, priceMax: 6 }, 'priceMax', /Prix/],
  ['event', { free: true, priceMin: 5 }, 'free', /Gratuit/],
  ['event', { registrations: [{ kind: 'email', value: 'personne' }] }, 'registrations.0.value', /courriel/],
  [
    'event',
    {
      registrations: [
        { kind: 'phone', value: '12' },
        { kind: 'url', value: 'x' },
      ],
    },
    'registrations.1.value',
    /https/,
  ],
  ['event', { externalIds: [{ source: 'x', identifier: 'y', url: 'z' }] }, 'externalIds.0.url', /https/],
  ['alert', { endsAt: '+275760-09-13T00:00:00.000Z' }, 'endsAt', /1900/],
];

/** The directory and the descriptive fields of the agenda: what they refuse, and what they keep when the territory changes. */
export function directorySuite(silo: () => TestSilo): void {
  const documents = (type: string) => silo().strapi.documents(`api::${type}.${type}` as 'api::place.place');
  const required: Record<string, Record<string, unknown>> = {
    event: { title: 'Essai', slots: [{ start: '2026-12-05T14:00:00.000Z' }] },
    alert: { text: 'Essai' },
  };
  const refused = async (type: string, data: Record<string, unknown>) => {
    const given = { name: 'Essai', ...required[type], ...data };
    const error: unknown = await documents(type)
      .create({ data: given as never })
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    expect(error, 'the write was taken').not.toBeNull();
    return (error as { details?: { errors: { path: string[]; message: string }[] } }).details?.errors ?? [];
  };

  describe('a wrong field is refused in French, by name', () => {
    it.each(wrongs)('%s %j', async (type, data, path, words) => {
      const problem = (await refused(type, data)).find((one) => one.path.join('.') === path);
      expect(problem?.message).toMatch(words);
      expect(problem?.message).toMatch(/^[A-ZÀ-Ý]/);
    });
  });

  it('says every wrong field at once', async () => {
    const problems = await refused('organization', { siren: '1', phone: 'x', purpose: '<b>' });
    expect(problems.map(({ path }) => path.join('.')).sort()).toEqual(['phone', 'purpose', 'siren']);
  });

  it('checks what changes against what stays', async () => {
    const { documentId } = await documents('place').create({
      data: { name: 'Point', kind: 'other', service: await serviceId(), latitude: 47, longitude: 0.4 } as never,
    });
    const change = (data: object) => documents('place').update({ documentId, data: data as never });
    await expect(change({ longitude: null })).rejects.toThrow(/les deux/);
    await expect(change({ longitude: 0.5 })).resolves.toMatchObject({ latitude: 47 });
    await expect(change({ name: 'Autre nom' })).resolves.toMatchObject({ longitude: 0.5 });
  });

  it('takes and gives back all that the directory holds', async () => {
    const given = {
      name: 'Amicale',
      service: 'culture',
      commune: 'aubelonne',
      legalForm: 'association',
      purpose: 'Danser < 10 heures par semaine',
      foundedOn: '1874-06-21',
      rna: 'W991000001',
      siren: '123 456 782',
      siret: '123 456 782 00010',
      contacts: [
        { label: 'Accueil', phone: '02 61 91 00 10', email: null },
        { label: 'Adhésions', phone: null, email: 'adhesions@amicale.example' },
      ],
      links: [
        { label: 'Photos', url: 'https://photos.example/' },
        { label: 'Vidéos', url: 'https://videos.example/' },
      ],
      description: text('On danse.'),
    };
    const [made] = await load(silo().strapi, [line('organization', 'amicale', given)]);
    expect(made).toMatchObject({ outcome: 'created' });
    const query = `{ organizations(filters: { slug: { eq: "amicale" } }) {
      name legalForm purpose foundedOn rna siren siret description
      contacts { label phone email } links { label url } service { slug } commune { slug } } }`;
    const { body } = await askGraphQL(silo().url, 'token', query);
    const { service, commune, ...fields } = given;
    expect(body.data).toEqual({
      organizations: [{ ...fields, service: { slug: service }, commune: { slug: commune } }],
    });
  });

  describe('when the territory changes', () => {
    /** Everything that the site shows of the two communes, with its addresses. */
    const shown = async () => {
      const query = `{
        events(filters: { slug: { startsWith: "fusion" } }, sort: "slug:asc") { documentId slug sites { site url } canonicalUrl place { slug } commune { slug } organizer { slug } }
        places(filters: { slug: { startsWith: "fusion" } }, sort: "slug:asc") { documentId slug sites { site url } canonicalUrl commune { slug } }
        organizations(filters: { slug: { startsWith: "fusion" } }, sort: "slug:asc") { documentId slug rna sites { site url } commune { slug } }
      }`;
      const { body } = await askGraphQL(silo().url, 'token', query);
      expect(body.errors).toBeUndefined();
      return body.data as Record<string, { slug: string; sites: unknown[]; commune: { slug: string } | null }[]>;
    };
    const territory = (communes: [key: string, insee: string, group: string][]) => [
      line('group', 'nord', { name: 'Communauté du Nord', kind: 'community_of_communes' }),
      line('group', 'sud', { name: 'Communauté du Sud', kind: 'community_of_communes' }),
      ...communes.map(([key, insee, group]) =>
        line('commune', key, { name: key, insee, postcodes: [{ code: '99200' }], group }),
      ),
      line('site', 'vallee', {
        key: 'vallee',
        name: 'Vallée',
        baseUrl: 'https://vallee.example',
        position: 9,
        paths: { event: '/agenda/{slug}/', place: '/lieux/{slug}/', organization: '/annuaire/{slug}/' },
        rules: [{ events: true, places: true, organizations: true, communes: communes.map(([key]) => key) }],
      }),
      ...communes.flatMap(([key]) => [
        line('place', `fusion-lieu-${key}`, {
          name: `Fusion lieu ${key}`,
          kind: 'other',
          service: 'culture',
          commune: key,
        }),
        line('organization', `fusion-asso-${key}`, {
          name: `Fusion asso ${key}`,
          service: 'culture',
          commune: key,
          rna: 'W991000002',
        }),
        event(`fusion-fete-${key}`, {
          title: `Fusion fête ${key}`,
          place: `fusion-lieu-${key}`,
          organizer: `fusion-asso-${key}`,
        }),
        event(`fusion-rue-${key}`, { title: `Fusion rue ${key}`, commune: key }),
      ]),
    ];

    it('loses nothing when two groups become one, and when two communes do', async () => {
      const { strapi } = silo();
      const results = await load(
        strapi,
        territory([
          ['amont', '99921', 'nord'],
          ['aval', '99922', 'sud'],
        ]),
      );
      expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
      const before = await shown();
      expect(Object.values(before).map((records) => records.length)).toEqual([4, 2, 2]);
      for (const record of Object.values(before).flat())
        expect(record.sites).toContainEqual({
          site: 'vallee',
          url: expect.stringMatching(`https://vallee.example/.*/${record.slug}/`),
        });

      const ofSlug = async (type: string, slug: string) =>
        (await documents(type).findFirst({ filters: { slug } as never }))?.documentId ?? '';
      const group = await documents('group').create({
        data: { name: 'Grande communauté', kind: 'community_of_agglomeration' } as never,
      });
      for (const slug of ['amont', 'aval'])
        await documents('commune').update({
          documentId: await ofSlug('commune', slug),
          data: { group: group.documentId } as never,
        });
      for (const slug of ['communaute-du-nord', 'communaute-du-sud'])
        await documents('group').delete({ documentId: await ofSlug('group', slug) });
      expect(await shown()).toEqual(before);
      const { body } = await askGraphQL(
        silo().url,
        'token',
        '{ communes(filters: { slug: { in: ["amont", "aval"] } }) { group { name } } }',
      );
      expect(body.data).toEqual({
        communes: [{ group: { name: 'Grande communauté' } }, { group: { name: 'Grande communauté' } }],
      });

      const [kept, gone] = [await ofSlug('commune', 'amont'), await ofSlug('commune', 'aval')];
      for (const type of ['place', 'organization', 'event'])
        for (const { documentId } of await documents(type).findMany({
          filters: { commune: { documentId: gone } } as never,
        }))
          await documents(type).update({ documentId, data: { commune: kept } as never, status: 'published' });
      await documents('commune').delete({ documentId: gone });
      expect(await documents('commune').findOne({ documentId: gone })).toBeNull();
      const after = await shown();
      const moved = (records: (typeof before)[string] = []) =>
        records.map((record) => ({ ...record, ...(record.commune && { commune: { slug: 'amont' } }) }));
      expect(after).toEqual(
        Object.fromEntries(Object.entries(before).map(([type, records]) => [type, moved(records)])),
      );
    });
  });

  async function serviceId(): Promise<string> {
    return (
      (
        await silo()
          .strapi.documents('api::service.service')
          .findFirst({ filters: { slug: 'culture' } })
      )?.documentId ?? ''
    );
  }
}
