import { describe, expect, it } from 'vitest';
import { askGraphQL } from '../support/http.ts';
import { event, line, load } from '../support/records.ts';
import type { TestSilo } from '../support/silo.ts';

interface Shown {
  sites: { site: string; reason: string }[];
  canonicalUrl: string | null;
}

/** A record is on a site because a rule takes it or an editor put it there, unless an editor kept it out. */
export function diffusionSuite(silo: () => TestSilo): void {
  let count = 0;
  const shown = async (type: string, data: Record<string, unknown>): Promise<Shown> => {
    const { strapi, url } = silo();
    const key = `diffusion-${++count}`;
    const [result] = await load(strapi, [
      type === 'event' ? event(key, data) : line(type, key, { name: key, service: 'culture', ...data }),
    ]);
    expect(result?.reason).toBeUndefined();
    const { body } = await askGraphQL(
      url,
      'token',
      `query ($id: ID!) { ${type}(documentId: $id) { sites { site reason } canonicalUrl } }`,
      { id: result?.documentId },
    );
    expect(body.errors).toBeUndefined();
    return body.data?.[type] as Shown;
  };
  const sitesOf = async (data: Record<string, unknown>) => (await shown('event', data)).sites;

  it('follows the service of a rule', async () => {
    expect(await sitesOf({})).toEqual([{ site: 'ville', reason: 'rule' }]);
  });
  it('follows the audience of a rule', async () => {
    expect(await sitesOf({ audiences: ['petits'] })).toEqual([
      { site: 'ville', reason: 'rule' },
      { site: 'jeunesse', reason: 'rule' },
    ]);
  });
  it('wants every non-empty list of a rule to match, and finds the commune through the place', async () => {
    expect(await sitesOf({ place: 'salle' })).toEqual([{ site: 'ville', reason: 'rule' }]);
    expect(await sitesOf({ place: 'salle', themes: ['musique'] })).toHaveLength(2);
    expect(await sitesOf({ commune: 'montrive', themes: ['musique'] })).toHaveLength(2);
    expect(await sitesOf({ place: 'theatre', themes: ['musique'] })).toHaveLength(1);
  });
  it('shows what an editor adds, and not what an editor keeps out', async () => {
    expect(await sitesOf({ includeOn: ['jeunesse'] })).toContainEqual({ site: 'jeunesse', reason: 'editor' });
    expect(await sitesOf({ excludeFrom: ['ville'] })).toEqual([]);
    expect(await sitesOf({ includeOn: ['ville'], excludeFrom: ['ville'] })).toEqual([]);
  });
  it('never shows a type a site has no pages for', async () => {
    expect((await shown('place', { audiences: ['petits'] })).sites).toEqual([{ site: 'ville', reason: 'rule' }]);
  });
  it('chooses the canonical address: the editor’s site, else the service’s, else the first', async () => {
    const both = { audiences: ['petits'] };
    expect((await shown('event', both)).canonicalUrl).toMatch(/^https:\/\/aubelonne\.example\/agenda\//);
    expect((await shown('event', { ...both, canonicalSite: 'jeunesse' })).canonicalUrl).toMatch(
      /^https:\/\/tremplin\.example\/agenda\//,
    );
    expect((await shown('event', { ...both, excludeFrom: ['ville'] })).canonicalUrl).toMatch(/^https:\/\/tremplin/);
    expect((await shown('event', { ...both, excludeFrom: ['ville', 'jeunesse'] })).canonicalUrl).toBeNull();
  });

  it('takes no canonical site that does not show the record, and no service’s site either', async () => {
    // Jeunesse takes no record of this audience.
    expect((await shown('event', { canonicalSite: 'jeunesse' })).canonicalUrl).toMatch(/^https:\/\/aubelonne\.example/);
    const both = { audiences: ['petits'], service: 'sports' };
    // Sports has no site of its own.
    expect((await shown('event', both)).canonicalUrl).toMatch(/^https:\/\/aubelonne\.example/);
    const { strapi } = silo();
    const site = (key: string) => strapi.documents('api::site.site').findFirst({ filters: { key } });
    const sports = await strapi.documents('api::service.service').findFirst({ filters: { slug: 'sports' } });
    const belong = async (key: string | null) =>
      strapi.documents('api::service.service').update({
        documentId: sports?.documentId ?? '',
        data: { site: key === null ? null : ((await site(key))?.documentId ?? '') },
      });
    await belong('jeunesse');
    expect((await shown('event', both)).canonicalUrl).toMatch(/^https:\/\/tremplin\.example/);
    expect((await shown('event', { ...both, canonicalSite: 'ville' })).canonicalUrl).toMatch(/^https:\/\/aubelonne/);
    expect((await shown('event', { ...both, excludeFrom: ['jeunesse'] })).canonicalUrl).toMatch(/^https:\/\/aubelonne/);
    await belong(null);
  });
  it('is null where no site has pages for the type', async () => {
    expect(await shown('organization', {})).toEqual({ sites: [], canonicalUrl: null });
  });

  describe('when things change', () => {
    it('follows the address and the path pattern of a site, and its place among sites', async () => {
      const { strapi, url } = silo();
      const [made] = await load(strapi, [event('adresses', { slug: 'adresses', audiences: ['petits'] })]);
      const site = await strapi
        .documents('api::site.site')
        .findFirst({ filters: { key: 'jeunesse' }, populate: { paths: true } });
      const documentId = site?.documentId ?? '';
      const change = (data: object) => strapi.documents('api::site.site').update({ documentId, data: data as never });
      const told = async () => {
        const query = 'query ($id: ID!) { event(documentId: $id) { sites { site url } canonicalUrl } }';
        const { body } = await askGraphQL(url, 'token', query, { id: made?.documentId });
        return body.data?.event as { sites: { site: string; url: string }[]; canonicalUrl: string };
      };
      await change({ baseUrl: 'https://jeunes.example///', position: 0, paths: { event: '/sortir/{slug}/' } });
      expect(await told()).toEqual({
        sites: [
          { site: 'jeunesse', url: 'https://jeunes.example/sortir/adresses/' },
          { site: 'ville', url: 'https://aubelonne.example/agenda/adresses/' },
        ],
        // The service’s own site comes before the order of sites.
        canonicalUrl: 'https://aubelonne.example/agenda/adresses/',
      });
      await change({ paths: {} });
      expect((await told()).sites.map((shownOn) => shownOn.site)).toEqual(['ville']);
      await change({ baseUrl: site?.baseUrl, position: site?.position, paths: { event: site?.paths?.event } });
      expect((await told()).sites.map((shownOn) => shownOn.site)).toEqual(['ville', 'jeunesse']);
    });
    it('follows unpublishing, publishing and deletion', async () => {
      const { strapi } = silo();
      const [result] = await load(strapi, [event('cycle')]);
      const documentId = result?.documentId ?? '';
      const rows = () => strapi.db.query('parvis::diffusion').count({ where: { document: documentId } });
      expect(await rows()).toBe(1);
      await strapi.documents('api::event.event').unpublish({ documentId });
      expect(await rows()).toBe(0);
      await strapi.documents('api::event.event').publish({ documentId });
      expect(await rows()).toBe(1);
      await strapi.documents('api::event.event').delete({ documentId });
      expect(await rows()).toBe(0);
    });
    it('follows a changed rule with one journal row', async () => {
      const { strapi, url } = silo();
      await load(strapi, [event('sport', { service: 'sports', title: 'Tournoi' })]);
      const journal = () => strapi.db.query('parvis::journal').count();
      const before = await journal();
      const site = await strapi.documents('api::site.site').findFirst({ filters: { key: 'jeunesse' } });
      const sports = await strapi.documents('api::service.service').findFirst({ filters: { slug: 'sports' } });
      const rules = [
        { events: true, places: false, organizations: false, articles: false, services: [sports?.documentId] },
      ];
      await strapi
        .documents('api::site.site')
        .update({ documentId: site?.documentId ?? '', data: { rules } as object });
      expect(await journal()).toBe(before + 1);
      const { body } = await askGraphQL(
        url,
        'token',
        '{ events(filters: { title: { eq: "Tournoi" } }) { sites { site } } }',
      );
      expect(body.data?.events).toEqual([{ sites: [{ site: 'ville' }, { site: 'jeunesse' }] }]);
    });
  });
}
