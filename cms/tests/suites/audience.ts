import { beforeAll, describe, expect, it } from 'vitest';
import { keepAudienceShort } from '../../src/audience/retention.ts';
import { audienceTable } from '../../src/audience/table.ts';
import { makeEditorOf } from '../support/editor-of.ts';
import { askGraphQL, authorization, call, logIn } from '../support/http.ts';
import { editor, type TestSilo, webmaster } from '../support/silo.ts';

interface Counted {
  views: number;
  useful: number;
  useless: number;
}
interface Report {
  total: Counted;
  weeks: (Counted & { monday: string })[];
  pages: (Counted & { path: string; service: string })[];
  universes: (Counted & { universe: string })[];
  services: (Counted & { service: string })[];
}

/** Pages are counted, and nobody is. */
export function audienceSuite(silo: () => TestSilo): void {
  let headers: Record<string, string>;
  let count = 0;

  beforeAll(async () => {
    headers = await logIn(silo().url, editor);
  });

  /** As the publisher passes it on, for another visitor each time unless told. */
  const collect = (hit: unknown, more: Record<string, string> = {}) =>
    call(`${silo().url}/api/collect`, {
      json: hit,
      headers: { ...authorization('token'), 'x-parvis-visitor': `visiteur-${++count}`, ...more },
    });
  const newPage = () => `/agenda/page-${++count}/`;
  const reportOf = async (query = '') => {
    const { status, body } = await call<{ data: Report }>(`${silo().url}/parvis/audience${query}`, { headers });
    expect(status).toBe(200);
    return body.data;
  };
  const pageOf = async (path: string, query = '') => (await reportOf(query)).pages.find((page) => page.path === path);

  it('counts two hundred readings at once as two hundred', async () => {
    const path = newPage();
    const hit = { site: 'ville', path, service: 'culture', themes: 'musique' };
    const before = (await reportOf()).total.views;
    const answers = await Promise.all(Array.from({ length: 200 }, () => collect(hit)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    expect(await pageOf(path)).toMatchObject({ views: 200, service: 'culture' });
    const { total, weeks, services } = await reportOf();
    expect(total.views).toBe(before + 200);
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)?.views).toBe(total.views);
    expect(services.find(({ service }) => service === 'culture')?.views).toBeGreaterThanOrEqual(200);
  });

  it('keeps of a visit the hour, the page and what it is about, whatever a browser sends', async () => {
    const path = newPage();
    const said = 'Durand-secret';
    await collect(
      { site: 'ville', path, name: said, id: said, referrer: said },
      {
        'user-agent': said,
        cookie: `id=${said}`,
        referer: `https://x.example/${said}`,
        'x-forwarded-for': '192.0.2.7',
      },
    );
    await reportOf();
    const rows: Record<string, unknown>[] = await silo().strapi.db.connection(audienceTable).select('*');
    const columns = ['count', 'hour', 'id', 'kind', 'path', 'service', 'site', 'themes', 'universes'];
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(columns);
    expect(rows.filter((row) => row.path === path)).toHaveLength(1);
    const all = JSON.stringify(rows);
    for (const word of [said, '192.0.2.7', '127.0.0.1', 'visiteur-', 'Mozilla', 'node'])
      expect(all).not.toContain(word);
    for (const { hour } of rows) expect(hour).toMatch(/^\d{4}-\d\d-\d\dT\d\d$/);
  });

  const vote = async (path: string, more: Record<string, string> = {}) => {
    const response = await fetch(`${silo().url}/api/collect`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...authorization('token'), 'x-parvis-visitor': `visiteur-${++count}`, ...more },
      body: new URLSearchParams({ site: 'ville', path, kind: 'useful' }),
    });
    return [response.status, response.headers.get('location'), response.headers.get('set-cookie')];
  };

  it('counts nothing of those who ask for it, and tells them so when they vote', async () => {
    const path = newPage();
    for (const header of ['dnt', 'sec-gpc'])
      expect((await collect({ site: 'ville', path }, { [header]: '1' })).status).toBe(204);
    expect(await vote(path, { 'sec-gpc': '1' })).toEqual([303, `${path}#avis-tu`, null]);
    expect(await pageOf(path)).toBeUndefined();
  });

  it('takes a vote from a form, and leads back to the page', async () => {
    const path = newPage();
    expect(await vote(path)).toEqual([303, `${path}#avis`, null]);
    await collect({ site: 'ville', path, kind: 'useless' });
    expect(await pageOf(path)).toMatchObject({ views: 0, useful: 1, useless: 1 });
  });

  it.each([
    ['an unknown site', { site: 'autre', path: '/' }],
    ['an address elsewhere', { site: 'ville', path: '//evil.example/' }],
    ['an unknown service', { site: 'ville', path: '/', service: 'personne' }],
    ['nothing', {}],
  ])('refuses %s with a sentence', async (_, hit) => {
    const { status, body } = await collect(hit);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('Mesure refusée');
  });

  it('refuses what is too long, and what comes too often', async () => {
    expect((await collect({ site: 'ville', path: '/', themes: 'x'.repeat(3000) })).status).toBe(413);
    const votes = await Promise.all(
      Array.from({ length: 20 }, () =>
        collect({ site: 'ville', path: newPage(), kind: 'useful' }, { 'x-parvis-visitor': 'insistant' }),
      ),
    );
    expect(votes.filter(({ status }) => status === 429)).toHaveLength(8);
  });

  it('believes the publisher alone when it tells visitors apart', async () => {
    const hit = { site: 'ville', path: newPage(), kind: 'useful' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        call(`${silo().url}/api/collect`, { json: hit, headers: { 'x-parvis-visitor': `faux-${++count}` } }),
      ),
    );
    expect(answers.some(({ status }) => status === 429)).toBe(true);
  });

  it('forgets what is older than twenty-five months', async () => {
    const { strapi } = silo();
    const old = { hour: '2020-01-01T00', site: 'ville', path: newPage(), kind: 'view' };
    await strapi.db.connection(audienceTable).insert({ ...old, service: '', themes: '', universes: '', count: 3 });
    await keepAudienceShort(strapi);
    expect(await strapi.db.connection(audienceTable).where('path', old.path).first()).toBeUndefined();
  });

  it('tells webmasters, and no editor, which contents have other versions', async () => {
    const { strapi, url } = silo();
    const service = await strapi.documents('api::service.service').findFirst({ filters: { slug: 'culture' } });
    const ask = async (as: Record<string, string>) =>
      call<{ data: { service: string; contents: number; plain: number }[] }>(`${url}/parvis/coverage`, { headers: as });
    const asWebmaster = await logIn(url, webmaster);
    const cultureOf = async () =>
      (await ask(asWebmaster)).body.data.find((row) => row.service === service?.name) ?? { contents: 0, plain: 0 };
    const before = await cultureOf();
    await strapi.documents('api::place.place').create({
      data: {
        name: `Lieu ${++count}`,
        kind: 'other',
        service: service?.documentId,
        plainText: [{ type: 'paragraph', children: [{ type: 'text', text: 'Ici, on lit.' }] }],
      } as never,
    });
    const after = await cultureOf();
    expect([after.contents - before.contents, after.plain - before.plain]).toEqual([1, 1]);
    expect((await ask(headers)).status).toBe(403);
    expect((await ask({})).status).toBe(401);
    expect((await ask(authorization('token'))).status).toBe(401);
  });

  describe('the figures', () => {
    it('are told by theme and by service', async () => {
      const path = newPage();
      await collect({ site: 'ville', path, service: 'culture', themes: 'musique' });
      expect(await pageOf(path, '?theme=musique&service=culture&weeks=1')).toMatchObject({ views: 1 });
      expect(await pageOf(path, '?site=jeunesse')).toBeUndefined();
    });

    it('begin for editors with the pages of their own services', async () => {
      const { strapi, url } = silo();
      const [own, other] = [newPage(), newPage()];
      await collect({ site: 'ville', path: own, service: 'culture' });
      for (const _ of [1, 2, 3]) await collect({ site: 'ville', path: other, service: 'sports' });
      await makeEditorOf(strapi, 'culture');
      const orderFor = async (as: Record<string, string>) => {
        const { body } = await call<{ data: Report & { own: string[] } }>(`${url}/parvis/audience`, { headers: as });
        const paths = body.data.pages.map(({ path }) => path).filter((path) => [own, other].includes(path));
        return { own: body.data.own, paths };
      };
      expect(await orderFor(headers)).toEqual({ own: ['culture'], paths: [own, other] });
      expect(await orderFor(await logIn(url, webmaster))).toEqual({ own: [], paths: [other, own] });
    });

    it('can be taken to a spreadsheet', async () => {
      const { status, body } = await call<string>(`${silo().url}/parvis/audience.csv`, { headers });
      expect(status).toBe(200);
      expect(body.split('\r\n')[0]).toBe('site;page;service;lectures;avis_utile;avis_inutile');
    });

    it('name the contents that nobody reads', async () => {
      const { strapi, url } = silo();
      const [found] = await strapi.documents('api::place.place').findMany({ limit: 1 });
      const old = new Date(Date.now() - 200 * 86_400_000);
      await strapi.db.connection('places').where('document_id', found?.documentId).update({ created_at: old });
      const ask = async () =>
        (
          await call<{ data: { since: string; contents: { slug: string }[] } }>(`${url}/parvis/audience/unread`, {
            headers,
          })
        ).body.data;
      const before = await ask();
      expect(before.contents.map(({ slug }) => slug)).toContain(found?.slug);
      // Counting began today: nothing is said of the days before.
      const { first } = await strapi.db.connection(audienceTable).min({ first: 'hour' }).first();
      expect(before.since).toBe(first.slice(0, 10));
      await collect({ site: 'ville', path: `/lieux/${found?.slug}/` });
      await reportOf();
      expect((await ask()).contents.map(({ slug }) => slug)).not.toContain(found?.slug);
    });

    it.each(['/parvis/audience', '/parvis/audience/unread', '/parvis/audience.csv'])(
      'of %s are for accounts of the administration alone',
      async (path) => {
        for (const refused of [{}, authorization('token'), { authorization: 'Bearer faux' }])
          expect((await call(silo().url + path, { headers: refused })).status).toBe(401);
      },
    );

    it('stand in no content type: neither REST nor GraphQL knows of them', async () => {
      for (const path of ['audiences-counters', 'parvis-audiences', 'parvis-audience'])
        expect((await call(`${silo().url}/api/${path}`, { headers: authorization('token') })).status).toBe(404);
      const { body } = await askGraphQL(silo().url, 'token', '{ parvisAudiences { path } }');
      expect(body.errors?.[0]?.message).toContain('Cannot query field');
    });

    it('refuse a filter that is none', async () => {
      for (const query of ['?weeks=0', '?weeks=x', "?site=a'--", '?theme[]=a'])
        expect((await call(`${silo().url}/parvis/audience${query}`, { headers })).status, query).toBe(400);
    });
  });
}
