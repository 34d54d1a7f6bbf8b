import { beforeAll, describe, expect, it } from 'vitest';
import { makeEditorOf } from '../support/editor-of.ts';
import { askGraphQL, authorization, call, logIn, type Reader } from '../support/http.ts';
import { readsOf } from '../support/queries.ts';
import { event, line, load } from '../support/records.ts';
import { editor, type TestSilo, webmaster } from '../support/silo.ts';

const uid = 'api::event.event';
const words = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const moved = { start: '2027-03-06T14:00:00.000Z', end: null, allDay: false };
const english = (title: string) => ({ title, summary: null, description: words('Come along.') });

interface Version {
  locale: string;
  title: string;
  slug: string;
  eventStatus: string;
  slots: { start: string }[];
  place: { slug: string } | null;
  themes: { slug: string }[];
  service: { slug: string } | null;
}

/** One original, its translations, and what they share. */
export function translationsSuite(silo: () => TestSilo): void {
  const events = () => silo().strapi.documents(uid);
  const rows = (document: string) => silo().strapi.db.query('parvis::journal').count({ where: { document } });
  const versions = (documentId: string, published = true): Promise<Version[]> =>
    silo()
      .strapi.db.query(uid)
      .findMany({
        where: { documentId, publishedAt: { [published ? '$notNull' : '$null']: true } },
        populate: { slots: true, place: true, themes: true, service: true },
        orderBy: { locale: 'desc' },
      });
  const shared = ({ slug, eventStatus, slots, place, themes, service }: Version) => ({
    slug,
    eventStatus,
    slots: slots.map(({ start }) => new Date(start).toISOString()),
    place: place?.slug,
    themes: themes.map((theme) => theme.slug),
    service: service?.slug,
  });
  const allAlike = async (documentId: string, published = true) => {
    const [french, ...others] = await versions(documentId, published);
    for (const other of others) expect(shared(other)).toEqual(shared(french as Version));
    return french as Version;
  };
  let count = 0;
  const translated = async (data: Record<string, unknown> = {}, translations = {}) => {
    const key = `traduit-${++count}`;
    const [made] = await load(silo().strapi, [
      {
        ...event(key, { place: 'theatre', themes: ['musique'], ...data }),
        translations: { en: english(`English ${key}`), ar: { title: `عربي ${key}` }, ...translations },
      },
    ]);
    expect(made?.reason).toBeUndefined();
    return { documentId: made?.documentId ?? '', key };
  };

  it('begins in French, whatever Strapi would choose, and knows the other languages by French names', async () => {
    const { strapi } = silo();
    const locales = strapi.plugin('i18n').service('locales');
    expect(await locales.getDefaultLocale()).toBe('fr');
    const known: { code: string; name: string }[] = await locales.find();
    expect(known).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'en', name: 'Anglais' }),
        expect.objectContaining({ code: 'ar', name: 'Arabe' }),
        expect.objectContaining({ code: 'fr', name: 'Français' }),
      ]),
    );
  });

  describe('a published change in one language', () => {
    it('reaches the others: saved, then published', async () => {
      const { documentId } = await translated();
      const before = await rows(documentId);
      const theme = await silo()
        .strapi.documents('api::theme.theme')
        .create({ data: { name: `Danse ${count}` } as never });
      const place = await silo()
        .strapi.documents('api::place.place')
        .findFirst({ filters: { slug: 'salle-des-fetes' } });
      const data = { slots: [moved], eventStatus: 'postponed', place: place?.documentId, themes: [theme.documentId] };
      await events().update({ documentId, data: data as never });
      expect(await rows(documentId)).toBe(before);
      expect((await versions(documentId)).map(({ eventStatus }) => eventStatus)).toEqual(Array(3).fill('scheduled'));
      await events().publish({ documentId });
      expect(await rows(documentId)).toBe(before + 1);
      const french = await allAlike(documentId);
      expect(shared(french)).toMatchObject({
        eventStatus: 'postponed',
        slots: [moved.start],
        place: 'salle-des-fetes',
        themes: [theme.slug],
      });
      await allAlike(documentId, false);
      expect((await versions(documentId)).map(({ title }) => title.split(' ')[0])).toEqual([
        'Événement',
        'English',
        'عربي',
      ]);
    });
    it('reaches the others: written published, in French or in another language', async () => {
      const { documentId } = await translated();
      await events().update({ documentId, data: { slots: [moved] } as never, status: 'published' });
      expect((await allAlike(documentId)).slots).toMatchObject([{ start: expect.stringContaining('2027-03-06') }]);
      await events().update({
        documentId,
        locale: 'en',
        data: { eventStatus: 'full', place: null },
        status: 'published',
      });
      expect(await allAlike(documentId)).toMatchObject({ eventStatus: 'full', place: null });
      await allAlike(documentId, false);
    });
    it('reaches the others: a line with another date', async () => {
      const { documentId, key } = await translated();
      const before = await rows(documentId);
      const [again] = await load(silo().strapi, [
        {
          ...event(key, { place: 'salle', themes: [], slots: [moved] }),
          translations: { en: english(`English ${key}`), ar: { title: `عربي ${key}` } },
        },
      ]);
      expect(again).toMatchObject({ outcome: 'updated' });
      expect(await rows(documentId)).toBe(before + 1);
      expect(shared(await allAlike(documentId))).toMatchObject({
        slots: [moved.start],
        place: 'salle-des-fetes',
        themes: [],
      });
    });
    it('reaches the others: several languages published at once', async () => {
      const { documentId } = await translated();
      await events().update({ documentId, data: { slots: [moved], place: null } as never });
      await events().publish({ documentId, locale: '*' });
      expect(shared(await allAlike(documentId))).toMatchObject({ slots: [moved.start], place: undefined });
    });
    it('is taken back in all of them when it fails', async () => {
      const { documentId } = await translated();
      const attempt = silo().strapi.db.transaction(async () => {
        await events().update({ documentId, data: { slots: [moved] } as never, status: 'published' });
        throw new Error('panne');
      });
      await expect(attempt).rejects.toThrow('panne');
      expect(shared(await allAlike(documentId)).slots).toEqual(['2026-12-05T14:00:00.000Z']);
    });
    it('draws an abandoned draft back in all of them', async () => {
      const { documentId } = await translated();
      await events().update({ documentId, data: { slots: [moved], place: null } as never });
      await events().discardDraft({ documentId });
      expect(shared(await allAlike(documentId, false))).toMatchObject({ place: 'theatre' });
    });
  });

  describe('the original', () => {
    it('comes first', async () => {
      await expect(
        events().create({ data: { title: 'First', slots: [moved] } as never, locale: 'en' }),
      ).rejects.toThrow('Commencez par la version française');
      const { documentId } = await events().create({ data: { title: 'Brouillon', slots: [moved] } as never });
      await events().update({ documentId, locale: 'en', data: { title: 'Draft' } });
      await expect(events().publish({ documentId, locale: 'en' })).rejects.toThrow('Version française');
      await expect(
        events().update({ documentId, locale: 'en', data: { title: 'Draft' }, status: 'published' }),
      ).rejects.toThrow('Version française');
      expect(await rows(documentId)).toBe(0);
      expect(await versions(documentId)).toEqual([]);
    });
    it('takes its translations along when it is unpublished or deleted', async () => {
      const { documentId } = await translated();
      const before = await rows(documentId);
      await events().unpublish({ documentId });
      expect(await versions(documentId)).toEqual([]);
      expect(await versions(documentId, false)).toHaveLength(3);
      expect(await rows(documentId)).toBe(before + 1);
      await events().delete({ documentId });
      expect(await versions(documentId, false)).toEqual([]);
      expect(await rows(documentId)).toBe(before + 2);
    });
    it('stays when a translation is withdrawn, which the journal tells', async () => {
      const { documentId, key } = await translated();
      const before = await rows(documentId);
      await events().unpublish({ documentId, locale: 'ar' });
      await events().delete({ documentId, locale: 'ar' });
      expect(await rows(documentId)).toBe(before + 2);
      const [again] = await load(silo().strapi, [{ ...event(key), translations: { en: null } }]);
      expect(again).toMatchObject({ outcome: 'updated' });
      expect((await versions(documentId)).map(({ locale }) => locale)).toEqual(['fr']);
      expect((await versions(documentId, false)).map(({ locale }) => locale)).toEqual(['fr']);
    });
    it('is told of when a whole language is removed', async () => {
      const { strapi } = silo();
      const service = strapi.plugin('i18n').service('locales');
      const { id } = await service.create({ code: 'it', name: 'Italien' });
      const { documentId } = await translated({}, { it: { title: 'Festa' } });
      const other = await translated();
      const before = [await rows(documentId), await rows(other.documentId)];
      await service.delete({ id });
      expect([await rows(documentId), await rows(other.documentId)]).toEqual([(before[0] ?? 0) + 1, before[1]]);
    });
  });

  it('changes nothing when the same line comes again, and only the translation when only it changed', async () => {
    const { strapi } = silo();
    const translations = { en: english('Twice') };
    const same = { ...event('deux-fois'), translations };
    const [first, second] = [await load(strapi, [same]), await load(strapi, [same])];
    expect([first[0]?.outcome, second[0]?.outcome]).toEqual(['created', 'unchanged']);
    const [changed] = await load(strapi, [{ ...same, translations: { en: english('Thrice') } }]);
    expect(changed?.outcome).toBe('updated');
    expect((await versions(changed?.documentId ?? '')).map(({ title }) => title)).toEqual([
      'Événement deux-fois',
      'Thrice',
    ]);
  });

  it.each([
    [event('t1'), { fr: { title: 'Non' } }, 'data'],
    [event('t2'), { en: { title: 'No', slots: [] } }, 'slots'],
    [line('place', 't3', { name: 'Lieu', kind: 'other', service: 'culture' }), { en: { name: 'Place' } }, 'place'],
  ])('refuses a line that translates what is not translated: %#', async (wrong, translations, named) => {
    const [result] = await load(silo().strapi, [{ ...wrong, translations } as never]);
    expect(result).toMatchObject({ outcome: 'failed', reason: expect.stringContaining(named) });
  });

  it('shows a record on the same sites however many languages it is in', async () => {
    const { strapi, url } = silo();
    const { documentId } = await translated({ audiences: ['petits'] });
    const [alone] = await load(strapi, [
      event('en-francais', { place: 'theatre', themes: ['musique'], audiences: ['petits'] }),
    ]);
    const rowsOf = (document?: string) => strapi.db.query('parvis::diffusion').count({ where: { document } });
    expect(await rowsOf(documentId)).toBe(await rowsOf(alone?.documentId));
    const query = 'query ($id: ID!) { event(documentId: $id) { sites { site } } }';
    const sitesOf = async (id?: string) => (await askGraphQL(url, 'token', query, { id })).body.data?.event;
    expect(await sitesOf(documentId)).toEqual(await sitesOf(alone?.documentId));
  });

  describe.each<Reader>(['anonymous', 'token'])('%s', (reader) => {
    const query = `query ($id: ID!) {
      events(filters: { documentId: { eq: $id } }) { title translations { locale title summary description price } }
    }`;
    it('reads published translations and no draft of one', async () => {
      const { url } = silo();
      const { documentId, key } = await translated();
      await events().update({ documentId, locale: 'en', data: { title: 'Secret draft' } });
      await events().update({ documentId, locale: 'de', data: { title: 'Secret Entwurf' } });
      const { body } = await askGraphQL(url, reader, query, { id: documentId });
      expect(body.errors).toBeUndefined();
      expect(body.data?.events).toEqual([
        {
          title: `Événement ${key}`,
          translations: [
            { locale: 'ar', title: `عربي ${key}`, summary: null, description: null, price: null },
            { locale: 'en', title: `English ${key}`, summary: null, description: words('Come along.'), price: null },
          ],
        },
      ]);
      for (const ask of [
        '{ events(locale: "*", pagination: { limit: 100 }) { locale title } }',
        '{ events(locale: "en") { locale title } }',
        '{ events(locale: "de") { locale title } }',
        `{ event(documentId: "${documentId}", locale: "de") { title } }`,
        `{ event(documentId: "${documentId}", locale: "*") { title } }`,
        `{ events(filters: { documentId: { eq: "${documentId}" } }) { localizations { title } } }`,
        `{ events(filters: { documentId: { eq: "${documentId}" } }) { localizations_connection { nodes { title } } } }`,
        `{ events(filters: { localizations: { title: { contains: "Secret" } } }) { title } }`,
      ])
        expect(JSON.stringify((await askGraphQL(url, reader, ask)).body.data ?? {}), ask).not.toMatch(/Secret/);
      const oracle = '{ events(filters: { localizations: { title: { contains: "Secret" } } }) { documentId } }';
      expect(JSON.stringify((await askGraphQL(url, reader, oracle)).body)).not.toContain(documentId);
    });
    it.each([
      'events?populate=localizations',
      'events?populate=*&pagination[pageSize]=100',
      'events?locale=*&pagination[pageSize]=100',
      'events?locale=de',
      'events?locale=en&populate=localizations',
      'events?filters[localizations][title][$contains]=Secret',
      'events?sort=localizations.title',
    ])('reads no draft of a translation through REST: %s', async (route) => {
      const { status, body } = await call(`${silo().url}/api/${route}`, { headers: authorization(reader) });
      expect(JSON.stringify(body)).not.toMatch(/Secret/);
      if (route.includes('localizations')) expect(status).toBe(400);
    });
  });

  it('reads the translations of 100 records in one more query', async () => {
    const { strapi, url } = silo();
    await translated();
    const ask = (fields: string) =>
      readsOf(strapi, () => askGraphQL(url, 'token', `{ events(pagination: { limit: 100 }) { title ${fields} } }`));
    const plain = (await ask('')).queries.length;
    expect((await ask('translations { locale title }')).queries.length).toBe(plain + 1);
  });

  describe('through the administration', () => {
    let headers: Record<string, string>;
    let ofEditor: Record<string, string>;
    const route = (documentId: string, end = '') =>
      `${silo().url}/content-manager/collection-types/${uid}/${documentId}${end}`;
    const send = (address: string, json: unknown, as = headers, method = 'POST') =>
      call<{ data?: Version; error?: { message: string } }>(address, { method, json, headers: as });
    beforeAll(async () => {
      const { strapi, url } = silo();
      headers = await logIn(url, webmaster);
      ofEditor = await logIn(url, editor);
      await makeEditorOf(strapi, 'culture');
    });

    it('publishes a new date in all languages', async () => {
      const { documentId, key } = await translated();
      const before = await rows(documentId);
      const data = {
        title: `Événement ${key}`,
        slots: [moved],
        eventStatus: 'full',
        attendanceMode: 'offline',
        free: false,
      };
      const saved = await send(route(documentId), data, headers, 'PUT');
      expect(saved.status).toBe(200);
      expect(await rows(documentId)).toBe(before);
      expect((await send(route(documentId, '/actions/publish'), data)).status).toBe(200);
      expect(shared(await allAlike(documentId))).toMatchObject({ slots: [moved.start], eventStatus: 'full' });
      expect(await rows(documentId)).toBe(before + 1);
    });
    it('lets an editor translate what is theirs, with its links and its address, and nothing else', async () => {
      const { documentId } = await translated();
      const theirs = {
        title: 'Deutsch',
        slots: [moved],
        eventStatus: 'scheduled',
        attendanceMode: 'offline',
        free: false,
        service: { connect: [], disconnect: [] },
        place: { connect: [], disconnect: [] },
      };
      const saved = await send(route(documentId, '?locale=de'), theirs, ofEditor, 'PUT');
      expect(saved.body).toMatchObject({ data: { locale: 'de' } });
      const published = await send(route(documentId, '/actions/publish?locale=de'), theirs, ofEditor);
      expect(published.status, JSON.stringify(published.body)).toBe(200);
      expect(shared(await allAlike(documentId))).toMatchObject({ place: 'theatre', service: 'culture' });
      expect(await versions(documentId)).toHaveLength(4);
      const foreign = await translated({ service: 'sports' });
      const refused = await send(route(foreign.documentId, '?locale=de'), theirs, ofEditor, 'PUT');
      expect(refused.status).toBe(403);
      const read = await call<{ data: unknown; meta: { availableLocales: unknown[] } }>(
        route(documentId, '?locale=en'),
        {
          headers: ofEditor,
        },
      );
      expect(read.body.meta.availableLocales).toHaveLength(3);
    });
    it('says in French that the original comes first', async () => {
      const { documentId } = await events().create({ data: { title: 'À traduire', slots: [moved] } as never });
      const data = { title: 'To do', slots: [moved], eventStatus: 'scheduled', attendanceMode: 'offline', free: false };
      await send(route(documentId, '?locale=en'), data, headers, 'PUT');
      const refused = await send(route(documentId, '/actions/publish?locale=en'), data);
      expect(refused.status).toBe(400);
      expect(refused.body.error?.message).toContain('Version française');
    });
  });
}
