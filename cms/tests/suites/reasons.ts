import { beforeAll, describe, expect, it } from 'vitest';
import { makeEditorOf } from '../support/editor-of.ts';
import { askGraphQL, call, logIn } from '../support/http.ts';
import { event, line, load, slot } from '../support/records.ts';
import { editor, type TestSilo, webmaster } from '../support/silo.ts';

interface Explanation {
  site: string;
  shown: boolean;
  why: string;
  url: string | null;
  canonical: boolean;
}

/** The silo tells editors where a record is shown, and why. */
export function reasonsSuite(silo: () => TestSilo): void {
  let headers: Record<string, string>;
  let count = 0;
  const ask = (type: string, id: string, status = 'published', as = headers) =>
    call<{ data: Explanation[] | null }>(`${silo().url}/parvis/diffusion/${type}/${id}?status=${status}`, {
      headers: as,
    });
  const explained = async (type: string, id: string, status?: string) => {
    const { body, status: code } = await ask(type, id, status);
    expect(code).toBe(200);
    const sites = (body.data ?? []).filter(({ site }) => site === 'ville' || site === 'jeunesse');
    return Object.fromEntries(sites.map((one) => [one.site, one]));
  };
  const made = async (data: Record<string, unknown>, type = 'event') => {
    const key = `motif-${++count}`;
    const own = type === 'event' ? event(key, data) : line(type, key, { name: key, service: 'culture', ...data });
    const [result] = await load(silo().strapi, [own]);
    expect(result?.reason).toBeUndefined();
    return result?.documentId ?? '';
  };

  beforeAll(async () => {
    headers = await logIn(silo().url, webmaster);
    // Others change the rules of this site: a site of our own rules keeps its words.
    const { strapi } = silo();
    const site = await strapi.documents('api::site.site').findFirst({ filters: { key: 'jeunesse' } });
    const id = async (type: 'audience' | 'commune' | 'theme', name: string) =>
      (await strapi.documents(`api::${type}.${type}`).findFirst({ filters: { name } }))?.documentId;
    const rules = [
      { events: true, audiences: [await id('audience', '0-3 ans')] },
      { events: true, communes: [await id('commune', 'Montrive')], themes: [await id('theme', 'Musique')] },
    ];
    await strapi.documents('api::site.site').update({ documentId: site?.documentId ?? '', data: { rules } as object });
  });

  it('names the rule that takes a record, and by what', async () => {
    const id = await made({ place: 'salle', themes: ['musique'] });
    expect(await explained('event', id)).toMatchObject({
      ville: {
        name: 'Aubelonne',
        shown: true,
        why: 'montré par la règle n°\u00A01 (service Culture)',
        canonical: true,
      },
      jeunesse: {
        shown: true,
        why: 'montré par la règle n°\u00A02 (thème Musique, commune Montrive)',
        canonical: false,
      },
    });
  });
  it('tells what was done by hand, and what no rule takes', async () => {
    const id = await made({ includeOn: ['jeunesse'], excludeFrom: ['ville'] });
    expect(await explained('event', id)).toMatchObject({
      ville: { shown: false, why: 'retiré à la main', url: null },
      jeunesse: {
        shown: true,
        why: 'ajouté à la main',
        url: expect.stringMatching(/^https:\/\/tremplin\.example\/agenda\//),
      },
    });
    expect((await explained('event', await made({}))).jeunesse).toMatchObject({
      shown: false,
      why: 'aucune règle ne le prend',
    });
    expect((await explained('place', await made({ kind: 'other' }, 'place'))).jeunesse?.why).toMatch(/pas de pages/);
  });
  it('tells what publishing a draft would give', async () => {
    const { strapi } = silo();
    const id = await made({});
    const theme = await strapi.documents('api::audience.audience').findFirst({ filters: { slug: '0-3-ans' } });
    await strapi.documents('api::event.event').update({
      documentId: id,
      data: { slug: 'motif-a-venir', audiences: [theme?.documentId] } as object,
    });
    expect((await explained('event', id)).jeunesse?.shown).toBe(false);
    expect((await explained('event', id, 'draft')).jeunesse).toMatchObject({
      why: 'montré par la règle n°\u00A01 (public 0-3 ans)',
      url: 'https://tremplin.example/agenda/motif-a-venir/',
    });
    const draft = await strapi
      .documents('api::event.event')
      .create({ data: { title: 'Motif, brouillon', slots: [slot] } as never });
    expect((await ask('event', draft.documentId)).body.data).toBeNull();
  });

  it('says the same as what the sites are told, of every record', async () => {
    const { strapi, url } = silo();
    const query =
      'query ($after: ID!) { events(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: 100 }) { documentId sites { site url } canonicalUrl } }';
    const { body } = await askGraphQL(url, 'token', query, { after: '' });
    const events = body.data?.events as { documentId: string; sites: object[]; canonicalUrl: string | null }[];
    expect(events.length).toBeGreaterThan(5);
    for (const one of events) {
      const all = (await ask('event', one.documentId)).body.data ?? [];
      expect(all.filter(({ shown }) => shown).map(({ site, url: at }) => ({ site, url: at }))).toEqual(one.sites);
      expect(all.find(({ canonical }) => canonical)?.url ?? null).toBe(one.canonicalUrl);
    }
    expect(await strapi.db.query('parvis::diffusion').count()).toBeGreaterThan(5);
  });

  describe('answers nobody who may not read the record', () => {
    it('anonymous, with the sites’ token, or for what does not exist', async () => {
      const id = await made({});
      expect((await ask('event', id, 'published', {})).status).toBe(401);
      expect((await ask('event', id, 'draft', { authorization: 'Bearer jeton-de-lecture-des-essais' })).status).toBe(
        401,
      );
      expect((await ask('event', 'inconnu')).status).toBe(404);
      expect((await ask('theme', id)).status).toBe(404);
      expect((await ask('constructor', id)).status).toBe(404);
    });
    it('an editor of another service', async () => {
      const { strapi, url } = silo();
      await makeEditorOf(strapi, 'culture');
      const own = await logIn(url, editor);
      expect((await ask('event', await made({}), 'published', own)).status).toBe(200);
      expect((await ask('event', await made({ service: 'sports' }), 'published', own)).status).toBe(403);
    });
  });
}
