import { expect, it } from 'vitest';
import { askGraphQL } from '../support/http.ts';
import { readsOf } from '../support/queries.ts';
import { line, load } from '../support/records.ts';
import type { TestSilo } from '../support/silo.ts';

const words = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const procedure = {
  title: 'Inscrire un enfant',
  url: 'https://demarches.example/ecole',
  urlLabel: 'Remplir le dossier',
  documents: [
    { label: 'Un acte de naissance', note: null, url: null },
    { label: 'Un justificatif', note: 'Récent.', url: null },
  ],
  steps: [{ title: 'Remplir', text: words('En ligne.') }],
  place: 'theatre',
};
const enrolling = {
  title: 'Enrolling a child',
  urlLabel: 'Fill in the form',
  documents: [{ label: 'A birth certificate', note: null, url: null }],
  steps: [
    { title: 'Fill in', text: words('Online.') },
    { title: 'Come', text: words('To the town hall.') },
  ],
};
const page = {
  title: 'S’installer',
  blocks: [
    { __component: 'block.text', title: 'Bienvenue', body: words('Bonjour.') },
    { __component: 'block.contact', place: 'theatre' },
  ],
};
const settling = {
  title: 'Settling in',
  blocks: [
    { __component: 'block.accordion', title: 'Questions', items: [{ question: 'Where?', answer: words('Here.') }] },
    { __component: 'block.contact', place: 'salle' },
    { __component: 'block.related', title: 'Concerts', content: 'events', theme: 'musique', limit: 3 },
  ],
};

const procedureQuery = `query ($id: ID!) {
  procedures(filters: { documentId: { eq: $id } }) {
    title documents { label } steps { title }
    translations { locale title url: urlLabel documents { label note } steps { title text } }
  }
}`;
const pageQuery = `query ($id: ID!) {
  pages(filters: { documentId: { eq: $id } }) {
    title blocks { __typename }
    translations {
      locale title
      blocks {
        __typename
        ... on ComponentBlockAccordion { title items { question answer } }
        ... on ComponentBlockContact { place { slug } }
        ... on ComponentBlockRelated { heading: title theme { slug } }
      }
    }
  }
}`;

/** Translated words that stand in components, repeated or composed. */
export function translatedPartsSuite(silo: () => TestSilo): void {
  const ask = async (query: string, id: string | undefined) => {
    const { body } = await askGraphQL(silo().url, 'token', query, { id });
    expect(body.errors).toBeUndefined();
    return Object.values(body.data ?? {})[0];
  };
  const made = async (type: string, key: string, data: Record<string, unknown>, en: Record<string, unknown>) => {
    const [result] = await load(silo().strapi, [
      { ...line(type, key, { service: 'culture', ...data }), translations: { en } },
    ]);
    expect(result?.reason).toBeUndefined();
    return result?.documentId ?? '';
  };

  it('says each piece and step of a procedure in its language, and follows French in all else', async () => {
    const documents = silo().strapi.documents('api::procedure.procedure');
    const documentId = await made('procedure', 'ecole', procedure, enrolling);
    const [french] = [await ask(procedureQuery, documentId)];
    expect(french).toEqual([
      {
        title: 'Inscrire un enfant',
        documents: [{ label: 'Un acte de naissance' }, { label: 'Un justificatif' }],
        steps: [{ title: 'Remplir' }],
        translations: [
          {
            locale: 'en',
            title: 'Enrolling a child',
            url: 'Fill in the form',
            documents: [{ label: 'A birth certificate', note: null }],
            steps: enrolling.steps,
          },
        ],
      },
    ]);
    const address = 'https://demarches.example/autre';
    await documents.update({ documentId, data: { url: address, place: null } as never, status: 'published' });
    const rows: { url: string; place: object | null; documents: object[]; steps: object[] }[] = await silo()
      .strapi.db.query('api::procedure.procedure')
      .findMany({
        where: { documentId, publishedAt: { $notNull: true } },
        populate: { place: true, documents: true, steps: true },
        orderBy: { locale: 'asc' },
      });
    expect(rows.map(({ url, place, ...parts }) => [url, place, parts.documents.length, parts.steps.length])).toEqual([
      [address, null, 1, 2],
      [address, null, 2, 1],
    ]);
  });

  it('composes a page of other blocks in each language', async () => {
    const documentId = await made('page', 's-installer', page, settling);
    const expected = [
      {
        title: 'S’installer',
        blocks: [{ __typename: 'ComponentBlockText' }, { __typename: 'ComponentBlockContact' }],
        translations: [
          {
            locale: 'en',
            title: 'Settling in',
            blocks: [
              {
                __typename: 'ComponentBlockAccordion',
                title: 'Questions',
                items: [{ question: 'Where?', answer: words('Here.') }],
              },
              { __typename: 'ComponentBlockContact', place: { slug: 'salle-des-fetes' } },
              { __typename: 'ComponentBlockRelated', heading: 'Concerts', theme: { slug: 'musique' } },
            ],
          },
        ],
      },
    ];
    expect(await ask(pageQuery, documentId)).toEqual(expected);
    const pages = silo().strapi.documents('api::page.page');
    await pages.update({ documentId, data: { summary: 'Court' } as never, status: 'published' });
    expect(await ask(pageQuery, documentId)).toEqual(expected);
    await pages.update({ documentId, locale: 'en', data: { blocks: [] } as never });
    expect(await ask(pageQuery, documentId)).toEqual(expected);
  });

  it('reads the parts of many translations in as many queries as those of one', async () => {
    const { strapi, url } = silo();
    const reads = async () =>
      (
        await readsOf(strapi, () =>
          askGraphQL(url, 'token', '{ procedures { title translations { documents { label } steps { title } } } }'),
        )
      ).queries.length;
    await made('procedure', 'une', { title: 'Une' }, enrolling);
    const before = await reads();
    await made('procedure', 'deux', { title: 'Deux' }, enrolling);
    await made('procedure', 'trois', { title: 'Trois' }, enrolling);
    expect(await reads()).toBe(before);
  });
}
