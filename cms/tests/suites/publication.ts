import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeEditorOf } from '../support/editor-of.ts';
import { askGraphQL, authorization, call, logIn } from '../support/http.ts';
import { type Head, headOf } from '../support/journal.ts';
import type { Answers, TestPublisher } from '../support/publisher.ts';
import { event, load, slot } from '../support/records.ts';
import { editor, type TestSilo, webmaster } from '../support/silo.ts';

interface PageState {
  site: string;
  name: string;
  url: string;
  state: 'live' | 'pending' | 'failed' | 'unknown';
  since: string | null;
  message: string | null;
}

const sites = ['ville', 'jeunesse'];
const since = '2026-11-21T13:32:00.000Z';
/** On PostgreSQL a row is told to readers once no older transaction runs, those of its own upkeep included. */
const soon = { timeout: 30_000 };
const cursorOf = ({ epoch, sequence }: Head) => `${epoch}:${sequence}`;

/** The silo tells editors whether a record is online, by what the publisher says. */
export function publicationSuite(silo: () => TestSilo, publisher: () => TestPublisher): void {
  let headers: Record<string, string>;
  let count = 0;
  const ask = (id: string, as = headers, type = 'event') =>
    call<{ data: PageState[] | null }>(`${silo().url}/parvis/publication/${type}/${id}`, { headers: as });
  const statesOf = async (id: string) => {
    const { status, body } = await ask(id);
    expect(status).toBe(200);
    return Object.fromEntries((body.data ?? []).map(({ site, ...one }) => [site, one]));
  };
  /** A published event that is on both sites. */
  const made = async (data: Record<string, unknown> = {}) => {
    const [result] = await load(silo().strapi, [
      event(`en-ligne-${++count}`, { slug: `en-ligne-${count}`, includeOn: sites, ...data }),
    ]);
    expect(result?.reason).toBeUndefined();
    return result?.documentId ?? '';
  };
  const addressOn = { ville: 'https://aubelonne.example', jeunesse: 'https://tremplin.example' };
  const page = (site: 'ville' | 'jeunesse', answer: object = {}) => ({
    site,
    url: `${addressOn[site]}/agenda/en-ligne-${count}/`,
    state: 'live',
    since,
    error: null,
    ...answer,
  });
  const pages = () => [page('ville'), page('jeunesse')];
  const now = async () => cursorOf(await headOf(silo().url));
  /** A publisher that has taken in the journal up to `cursor` and says this of the last event made. */
  const publisherAt = (cursor: () => unknown, list = pages()): Answers => ({
    '/records/event/': async () => ({
      cursor: await cursor(),
      sites: sites.map((site) => ({ site, error: null })),
      pages: list,
    }),
  });

  beforeAll(async () => {
    headers = await logIn(silo().url, webmaster);
  });

  it('says on which sites it is online, since when and where', async () => {
    const id = await made();
    publisher().answer(publisherAt(now));
    await vi.waitFor(
      async () =>
        expect(await statesOf(id)).toEqual({
          ville: {
            name: 'Aubelonne',
            url: `https://aubelonne.example/agenda/en-ligne-${count}/`,
            state: 'live',
            since,
            message: null,
          },
          jeunesse: expect.objectContaining({ state: 'live', since }),
        }),
      soon,
    );
    expect(new Set(publisher().asked())).toEqual(new Set([`/records/event/${id}`]));
  });
  it('says that it waits until the publisher has read of its last change', async () => {
    const id = await made();
    publisher().answer(publisherAt(now));
    await vi.waitFor(async () => expect((await statesOf(id)).ville?.state).toBe('live'), soon);
    await made({ slug: 'en-ligne-autre' });
    count -= 1;
    const cursor = await now();
    publisher().answer(publisherAt(() => cursor));
    expect((await statesOf(id)).ville?.state).toBe('live');
    await silo().strapi.documents('api::event.event').publish({ documentId: id, locale: 'fr' });
    expect(await statesOf(id)).toMatchObject({ ville: { state: 'pending' }, jeunesse: { state: 'pending' } });
  });
  it('says that it waits while the publisher has read another journal', async () => {
    const id = await made();
    publisher().answer(publisherAt(now));
    await vi.waitFor(async () => expect((await statesOf(id)).ville?.state).toBe('live'), soon);
    publisher().answer(publisherAt(async () => (await now()).replace(/^[^:]*/, 'of-another-epoch')));
    expect((await statesOf(id)).ville?.state).toBe('pending');
  });
  it('says that it waits while the publisher writes', async () => {
    const id = await made();
    publisher().answer(publisherAt(now, [page('ville'), page('jeunesse', { state: 'pending' })]));
    const states = { ville: { state: 'live', since }, jeunesse: { state: 'pending' } };
    await vi.waitFor(async () => expect(await statesOf(id)).toMatchObject(states), soon);
  });
  it('says what failed, in French, with the way out', async () => {
    const id = await made();
    const list = [page('ville', { state: 'failed', error: 'No page\n    at render' }), page('jeunesse')];
    publisher().answer(publisherAt(now, list));
    await vi.waitFor(
      async () =>
        expect(await statesOf(id)).toMatchObject({
          ville: {
            state: 'failed',
            message:
              'la page n’a pas pu être fabriquée, et sa version précédente reste visible. Publiez de nouveau\u00a0; si cela recommence, transmettez ceci au webmestre\u00a0: «\u00a0No page\u00a0»',
          },
          jeunesse: { state: 'live' },
        }),
      soon,
    );
  });

  it.each([
    ['never answers', undefined],
    ['answers an error', {}],
    ['is something else', { '/': () => ({ hello: 'world' }) }],
  ] as const)('says that nobody knows when the publisher %s', async (_how, answers) => {
    const id = await made();
    publisher().answer(answers);
    const nobody = { state: 'unknown', since: null, message: expect.stringMatching(/ne répond pas/) };
    expect(await statesOf(id)).toMatchObject({ ville: nobody, jeunesse: nobody });
  });

  it('asks nothing of what is not published, or that no site shows', async () => {
    const { strapi } = silo();
    publisher().answer(publisherAt(now));
    const draft = await strapi
      .documents('api::event.event')
      .create({ data: { title: 'Pas encore en ligne', slots: [slot] } as never });
    expect((await ask(draft.documentId)).body.data).toBeNull();
    expect((await ask(await made({ includeOn: [], excludeFrom: sites }))).body.data).toEqual([]);
    const id = await made();
    await strapi.documents('api::event.event').unpublish({ documentId: id, locale: 'fr' });
    expect((await ask(id)).body.data).toBeNull();
    expect(publisher().asked()).toEqual([]);
  });

  describe('answers nobody who may not read the record, and asks nothing for them', () => {
    it('anonymous, with the sites’ token, or for what does not exist', async () => {
      const id = await made();
      publisher().answer(publisherAt(now));
      expect((await ask(id, {})).status).toBe(401);
      expect((await ask(id, authorization('token'))).status).toBe(401);
      expect((await ask('inconnu')).status).toBe(404);
      expect((await ask(id, headers, 'theme')).status).toBe(404);
      expect((await ask(id, headers, 'constructor')).status).toBe(404);
      expect((await ask(`${id}%2F..%2F..%2Fstatus`)).status).toBe(404);
      expect(publisher().asked()).toEqual([]);
    });
    it('an editor of another service', async () => {
      const { strapi, url } = silo();
      await makeEditorOf(strapi, 'culture');
      const own = await logIn(url, editor);
      publisher().answer(publisherAt(now));
      expect((await ask(await made({ service: 'sports' }), own)).status).toBe(403);
      expect(publisher().asked()).toEqual([]);
      expect((await ask(await made(), own)).status).toBe(200);
    });
    it('GraphQL, which does not know of it', async () => {
      const { body } = await askGraphQL(silo().url, 'token', '{ events { publication { state } } }');
      expect(body.errors?.[0]?.message).toMatch(/Cannot query field/);
    });
  });
}
