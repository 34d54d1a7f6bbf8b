import { expect, it } from 'vitest';
import { uidOf } from '../../src/lib/content-types.ts';
import { askGraphQL } from '../support/http.ts';
import { readsOf } from '../support/queries.ts';
import { event, line, load } from '../support/records.ts';
import type { TestSilo } from '../support/silo.ts';

const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

const blocks = [
  { __component: 'block.text', title: 'Bienvenue', body: text('Bonjour.') },
  { __component: 'block.steps', title: null, steps: [{ title: 'Venir' }, { title: 'Lire' }, { title: 'Rendre' }] },
  { __component: 'block.quote', text: 'Lire, c’est partir.', author: null },
  { __component: 'block.contact', place: 'theatre' },
  { __component: 'block.related', title: 'À venir', content: 'events', theme: 'musique', limit: 3 },
  { __component: 'block.text', title: null, body: text('Au revoir.') },
];
const pages = `query {
  pages(pagination: { limit: 100 }, sort: "documentId:asc") {
    slug
    blocks {
      __typename
      ... on ComponentBlockText { title body }
      ... on ComponentBlockSteps { steps { title image { url } } }
      ... on ComponentBlockContact { place { name commune { name } } }
      ... on ComponentBlockRelated { theme { slug } }
    }
    service { slug } sites { site } signLanguage { url }
  }
}`;

/** What services write beside events and articles. */
export function editorialSuite(silo: () => TestSilo): void {
  const read = async <T>(query: string) => {
    const { body } = await askGraphQL(silo().url, 'token', query);
    expect(body.errors).toBeUndefined();
    return body.data as T;
  };

  it('gives the blocks of a page in the order they were written, with what they point to', async () => {
    const [made] = await load(silo().strapi, [line('page', 'ordre', { title: 'Ordre', service: 'culture', blocks })]);
    expect(made).toMatchObject({ outcome: 'created' });
    const data = await read<{ pages: { slug: string; blocks: unknown[] }[] }>(pages);
    expect(data.pages.find(({ slug }) => slug === 'ordre')?.blocks).toEqual([
      { __typename: 'ComponentBlockText', title: 'Bienvenue', body: text('Bonjour.') },
      {
        __typename: 'ComponentBlockSteps',
        steps: [
          { title: 'Venir', image: null },
          { title: 'Lire', image: null },
          { title: 'Rendre', image: null },
        ],
      },
      { __typename: 'ComponentBlockQuote' },
      { __typename: 'ComponentBlockContact', place: { name: 'Théâtre', commune: { name: 'Aubelonne' } } },
      { __typename: 'ComponentBlockRelated', theme: { slug: 'musique' } },
      { __typename: 'ComponentBlockText', title: null, body: text('Au revoir.') },
    ]);
  });

  it('reads pages with blocks in as many SQL queries, however many pages', async () => {
    const { strapi } = silo();
    const queriesFor = async () => (await readsOf(strapi, () => read(pages))).queries.length;
    await read(pages); // The first of all also reads what the silo then remembers.
    const few = await queriesFor();
    await load(
      strapi,
      Array.from({ length: 20 }, (_, n) => line('page', `p${n}`, { title: `Page ${n}`, service: 'culture', blocks })),
    );
    expect(await queriesFor()).toBe(few);
  });

  /** The first can be translated, as events can; the second cannot. */
  const choosing = [
    ['selection', 'selections', { startsOn: '2026-12-19', endsOn: '2027-01-04' }],
    ['newsletter-issue', 'newsletterIssues', { publishedOn: '2026-12-19' }],
  ] as const;

  it.each(choosing)(
    'keeps in a %s what its editor chose, through unpublishing and publishing again',
    async (type, list, dates) => {
      const { strapi } = silo();
      const [chosen, , selection] = await load(strapi, [
        event(`choisi-${type}`, { title: 'Choisi' }),
        event(`aussi-${type}`, { title: 'Aussi choisi' }),
        line(type, 'noel', {
          title: 'Noël',
          service: 'culture',
          ...dates,
          events: [`choisi-${type}`, `aussi-${type}`],
        }),
      ]);
      const documentId = chosen?.documentId ?? '';
      const titles = async () => {
        const query = `{ records: ${list}(filters: { slug: { eq: "noel" } }) { events { title } } }`;
        const data = await read<{ records: { events: { title: string }[] }[] }>(query);
        return data.records[0]?.events.map(({ title }) => title).sort();
      };
      const rows = () => strapi.db.query('parvis::journal').count({ where: { document: selection?.documentId } });
      expect(await titles()).toEqual(['Aussi choisi', 'Choisi']);
      await strapi.documents('api::event.event').unpublish({ documentId });
      expect(await titles()).toEqual(['Aussi choisi']);
      const before = await rows();
      await strapi.documents('api::event.event').publish({ documentId });
      expect(await titles()).toEqual(['Aussi choisi', 'Choisi']);
      expect(await rows()).toBe(before + 1);
      await strapi.documents('api::event.event').update({ documentId, data: { title: 'Choisi' }, status: 'published' });
      expect(await titles()).toEqual(['Aussi choisi', 'Choisi']);
      expect(await rows()).toBe(before + 1);
    },
  );

  it.each(choosing)('shows an event published after the %s that names it', async (type, list, dates) => {
    const { strapi } = silo();
    const [{ documentId: service = '' } = {}] = await strapi.documents('api::service.service').findMany({ limit: 1 });
    const later = await strapi.documents('api::event.event').create({
      data: { title: 'Publié après', service, slots: [{ start: '2026-12-20T14:00:00.000Z' }] } as never,
    });
    await strapi.documents(uidOf(type)).create({
      data: { title: 'Avant l’heure', service, ...dates, events: [later.documentId] } as never,
      status: 'published',
    });
    await strapi.documents('api::event.event').publish({ documentId: later.documentId });
    const query = `{ records: ${list}(filters: { slug: { eq: "avant-l-heure" } }) { events { title } } }`;
    expect(await read(query)).toEqual({ records: [{ events: [{ title: 'Publié après' }] }] });
  });

  it.each([
    ['page', { blocks: [{ __component: 'block.call-to-action', title: 'A', label: 'B', url: 'javascript:alert(1)' }] }],
    ['selection', { startsOn: '2026-12-19', endsOn: '2026-12-01' }],
    ['article', { publishedOn: '2026-11-20', work: { title: 'Livre', ean: '9782070360025' } }],
    ['article', { publishedOn: '2026-11-20', signLanguage: { transcript: text('Sans film.') } }],
  ])('refuses a wrong %s in French, with its field', async (type, data) => {
    const [result] = await load(silo().strapi, [
      line(type, `faux-${JSON.stringify(data).length}`, { title: 'Faux', service: 'culture', ...data }),
    ]);
    expect(result).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(/[:.]/) });
    expect(result?.reason).not.toMatch(/must|invalid/i);
  });

  it.each(['signLanguage', 'audio'])('publishes no %s without its transcript, and keeps the draft', async (field) => {
    const { strapi } = silo();
    const [{ documentId: service = '' } = {}] = await strapi.documents('api::service.service').findMany({ limit: 1 });
    const articles = strapi.documents('api::article.article');
    const data = (transcript: unknown) =>
      ({
        title: `Sans transcription ${field}`,
        service,
        publishedOn: '2026-11-20',
        [field]: { url: 'https://films.example/1', transcript },
      }) as never;
    const { documentId } = await articles.create({ data: data(null) });
    await expect(articles.publish({ documentId })).rejects.toThrow();
    await articles.update({ documentId, data: data(text('Bonjour.')) });
    await expect(articles.publish({ documentId })).resolves.toBeTruthy();
  });

  it('takes an ISBN with its hyphens', async () => {
    const work = { title: 'L’Étranger', ean: '978-2-07-036002-4' };
    const [result] = await load(silo().strapi, [
      line('article', 'isbn', { title: 'Lu', service: 'culture', publishedOn: '2026-11-20', work }),
    ]);
    expect(result).toMatchObject({ outcome: 'created' });
  });

  it('asks a service to answer for an alert, an offer and a contributor', async () => {
    const results = await load(silo().strapi, [
      line('alert', 'a', { text: 'Pont fermé', endsAt: '2027-01-01T00:00:00.000Z' }),
      line('offer', 'o', { name: 'Emprunter' }),
      line('contributor', 'c', { name: 'La classe de CM2' }),
    ]);
    for (const result of results)
      expect(result).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('Service') });
  });
}
