import { beforeAll, describe, expect, it } from 'vitest';
import { makeEditorOf } from '../support/editor-of.ts';
import { askGraphQL, call, logIn } from '../support/http.ts';
import { event, load, slot } from '../support/records.ts';
import { editor, type TestSilo, webmaster } from '../support/silo.ts';

const route = '/content-manager/collection-types/api::event.event';
type Saved = { data?: { documentId: string; title: string } };

/** An editor of Culture, through the admin panel's own routes, trying what only Sports may do. */
export function editorsSuite(silo: () => TestSilo): void {
  let headers: Record<string, string>;
  let sportsEvent: string;
  let cultureEvent: string;
  const serviceId = async (slug: string) =>
    (await silo().strapi.documents('api::service.service').findFirst({ filters: { slug } }))?.documentId ?? '';
  const send = (path: string, json: unknown, method = 'POST') =>
    call<Saved>(`${silo().url}${route}${path}`, { method, json, headers });
  const draft = (data: object = {}) => ({
    title: 'Essai',
    slots: [slot],
    eventStatus: 'scheduled',
    attendanceMode: 'offline',
    free: false,
    slug: `essai-${Math.random().toString(36).slice(2)}`,
    ...data,
  });
  const relation = (documentId: string) => ({ connect: [{ documentId }], disconnect: [] });

  beforeAll(async () => {
    const { strapi, url } = silo();
    const [sports, culture] = await load(strapi, [
      event('sports-1', { service: 'sports', title: 'Match' }),
      event('culture-1', { title: 'Vernissage' }),
    ]);
    sportsEvent = sports?.documentId ?? '';
    cultureEvent = culture?.documentId ?? '';
    await makeEditorOf(strapi, 'culture');
    headers = await logIn(url, editor);
  });

  it('creates for their own service, chosen or not', async () => {
    const chosen = await send('', draft({ service: relation(await serviceId('culture')) }));
    expect(chosen.status).toBe(201);
    const implied = await send('', draft());
    expect(implied.status).toBe(201);
    const saved = await silo()
      .strapi.documents('api::event.event')
      .findOne({ documentId: implied.body.data?.documentId ?? '', status: 'draft', populate: { service: true } });
    expect(saved?.service).toMatchObject({ slug: 'culture' });
  });
  it('publishes, changes and deletes what is theirs', async () => {
    const changed = await send(`/${cultureEvent}`, draft({ title: 'Vernissage, suite' }), 'PUT');
    expect(changed.status).toBe(200);
    const published = await send(`/${cultureEvent}/actions/publish`, draft({ title: 'Vernissage, suite' }));
    expect(published.status).toBe(200);
  });

  describe('is refused', () => {
    it('creating for another service', async () => {
      expect((await send('', draft({ service: relation(await serviceId('sports')) }))).status).toBe(403);
    });
    it('handing a record over to another service', async () => {
      expect(
        (await send(`/${cultureEvent}`, draft({ service: relation(await serviceId('sports')) }), 'PUT')).status,
      ).toBe(403);
      expect(
        (await send(`/${cultureEvent}/actions/publish`, draft({ service: relation(await serviceId('sports')) })))
          .status,
      ).toBe(403);
    });
    it('leaving a record without a service', async () => {
      const emptied = { service: { connect: [], disconnect: [{ documentId: await serviceId('culture') }] } };
      expect((await send(`/${cultureEvent}`, draft(emptied), 'PUT')).status).toBe(403);
    });
    it('changing, publishing, unpublishing, cloning, discarding or deleting what is another service’s', async () => {
      expect((await send(`/${sportsEvent}`, draft({ title: 'Pris' }), 'PUT')).status).toBe(403);
      for (const action of ['publish', 'unpublish', 'discard'])
        expect((await send(`/${sportsEvent}/actions/${action}`, draft())).status, action).toBe(403);
      expect((await send(`/clone/${sportsEvent}`, draft())).status).toBeGreaterThanOrEqual(400);
      expect((await send(`/${sportsEvent}`, undefined, 'DELETE')).status).toBe(403);
      for (const action of ['bulkPublish', 'bulkUnpublish', 'bulkDelete'])
        expect(
          (await send(`/actions/${action}`, { documentIds: [sportsEvent] })).status,
          action,
        ).toBeGreaterThanOrEqual(400);
      const still = await silo()
        .strapi.documents('api::event.event')
        .findOne({ documentId: sportsEvent, status: 'published' });
      expect(still?.title).toBe('Match');
    });
    it('seeing another service’s records', async () => {
      const { body } = await call<{ results: { title: string }[] }>(`${silo().url}${route}?pageSize=100`, { headers });
      expect(body.results.map(({ title }) => title)).not.toContain('Match');
      expect((await call(`${silo().url}${route}/${sportsEvent}`, { headers })).status).toBe(403);
    });
    it('changing sites, themes or other accounts', async () => {
      const { url } = silo();
      for (const type of ['site.site', 'theme.theme', 'service.service'])
        expect(
          (
            await call(`${url}/content-manager/collection-types/api::${type}`, {
              method: 'POST',
              json: { name: 'x' },
              headers,
            })
          ).status,
          type,
        ).toBe(403);
      expect((await call(`${url}/admin/users`, { headers })).status).toBe(403);
      expect((await call(`${url}/admin/api-tokens`, { headers })).status).toBe(403);
    });
    it('reading drafts by the public API with their administration token', async () => {
      const { body } = await call<{ data?: unknown }>(`${silo().url}/graphql`, {
        json: { query: '{ events(status: DRAFT) { title } }' },
        headers,
      });
      expect(body.data ?? null).toBeNull();
      expect((await askGraphQL(silo().url, 'anonymous', '{ journal { sequence } }')).body.errors).toBeDefined();
    });
  });

  describe('is told what is wrong, field by field, in French', () => {
    const refused = async (data: object) => {
      const { status, body } = await send('', draft(data));
      expect(status).toBe(400);
      return (body as { error?: { message: string; details?: { errors: { path: string[] }[] } } }).error;
    };
    it.each(['..', '.parvis', 'index.html', 'Été', 'a/b', 'a--b', ''.padEnd(3, '-')])(
      'an address « %s »',
      async (slug) => {
        const error = await refused({ slug });
        expect(error?.message).toMatch(/minuscules/);
        expect(error?.details?.errors[0]?.path).toEqual(['slug']);
      },
    );
    it.each(['javascript:alert(1)', 'data:text/html,x', 'exemple.org', '//exemple.org'])(
      'a link « %s »',
      async (url) => {
        expect((await refused({ registrations: [{ kind: 'url', value: url }] }))?.message).toMatch(/https:/);
        expect((await refused({ onlineUrl: url }))?.details?.errors[0]?.path).toEqual(['onlineUrl']);
      },
    );
    it('dates out of reason, or in the wrong order', async () => {
      const error = await refused({ slots: [slot, { start: '+275760-09-13T00:00:00.000Z' }] });
      expect(error?.details?.errors[0]?.path).toEqual(['slots', '1']);
      expect((await refused({ slots: [{ start: '-000001-01-01T00:00:00.000Z' }] }))?.message).toMatch(/1900/);
      expect((await refused({ slots: [{ ...slot, end: '2026-12-05T13:00:00.000Z' }] }))?.message).toMatch(/fin/);
    });
  });

  it('lets the webmaster do all of it', async () => {
    const own = await logIn(silo().url, webmaster);
    const moved = await call(`${silo().url}${route}/${cultureEvent}`, {
      method: 'PUT',
      json: draft({ service: relation(await serviceId('sports')) }),
      headers: own,
    });
    expect(moved.status).toBe(200);
  });
}
