import { describe, expect, it } from 'vitest';
import { askGraphQL, authorization, call, type Reader } from '../support/http.ts';
import type { TestSilo } from '../support/silo.ts';

const readers: Reader[] = ['anonymous', 'token'];

/** What the content API gives away, and to whom. */
export function readingSuite(silo: () => TestSilo): void {
  describe.each(readers)('as %s', (reader) => {
    it('reads what is published', async () => {
      const { body } = await askGraphQL(
        silo().url,
        reader,
        '{ events { title place { name commune { name } } sites { site url } canonicalUrl } }',
      );
      expect(body.errors).toBeUndefined();
      expect(body.data?.events).toContainEqual({
        title: 'Événement publié',
        place: { name: 'Théâtre', commune: { name: 'Aubelonne' } },
        sites: [{ site: 'ville', url: 'https://aubelonne.example/agenda/evenement-publie/' }],
        canonicalUrl: 'https://aubelonne.example/agenda/evenement-publie/',
      });
    });

    it.each([
      ['list', '{ events(status: DRAFT) { title } }', {}],
      ['list by variable', 'query ($s: PublicationStatus) { events(status: $s) { title } }', { s: 'DRAFT' }],
      ['alias beside a published list', '{ a: events { title } b: events(status: DRAFT) { title } }', {}],
      ['connection', '{ events_connection(status: DRAFT) { nodes { title } } }', {}],
      ['one document', 'query ($id: ID!) { event(documentId: $id, status: DRAFT) { title } }', 'draft'],
      ['type without drafts, nested', '{ places(status: DRAFT) { name service { name } } }', {}],
      ['publication filter', '{ events(publicationFilter: NEVER_PUBLISHED) { title } }', {}],
      ['has published version', '{ events(hasPublishedVersion: false) { title } }', {}],
    ])('is refused drafts through GraphQL: %s', async (_name, query, variables) => {
      const given = variables === 'draft' ? { id: await draftId(silo()) } : variables;
      const { body } = await askGraphQL(silo().url, reader, query, given as object);
      expect(JSON.stringify(body.data ?? {})).not.toContain('Brouillon');
      expect(body.errors?.length).toBeGreaterThan(0);
    });

    it('does not find a draft by its id', async () => {
      const { body } = await askGraphQL(silo().url, reader, 'query ($id: ID!) { event(documentId: $id) { title } }', {
        id: await draftId(silo()),
      });
      expect(body.data).toEqual({ event: null });
    });

    it.each([
      'status=draft',
      'publicationState=preview',
      'publicationFilter=never-published',
      'hasPublishedVersion=false',
      'status[]=draft',
    ])('is refused drafts through REST: %s', async (parameters) => {
      const { status, body } = await call(`${silo().url}/api/events?${parameters}`, { headers: authorization(reader) });
      expect(JSON.stringify(body)).not.toContain('Brouillon');
      expect(status).toBeGreaterThanOrEqual(400);
    });

    it('is refused a draft by its id through REST', async () => {
      const id = await draftId(silo());
      for (const parameters of ['', '?status=draft']) {
        const { status } = await call(`${silo().url}/api/events/${id}${parameters}`, {
          headers: authorization(reader),
        });
        expect([400, 403, 404]).toContain(status);
      }
    });

    it.each([
      'services?populate=editors',
      'services?filters[editors][email][$contains]=a',
      'services?sort=editors.email',
      'services?fields=editors',
      'events?populate=createdBy',
      'events?filters[createdBy][email][$contains]=a',
      'events?filters[service][editors][email][$contains]=a',
      'events?populate[service][populate]=editors',
      'events?populate[image][populate]=related',
      'places?populate[image][populate][related]=true',
      'events?populate=image.related',
      'events?filters[image][related][title][$contains]=a',
      'events?populate[image][fields][0]=provider_metadata',
      'users',
      'users-permissions/roles',
      'upload/files',
    ])('learns nothing of accounts or files through REST: %s', async (route) => {
      const { status, body } = await call(`${silo().url}/api/${route}`, { headers: authorization(reader) });
      const text = JSON.stringify(body);
      expect(text).not.toContain('@aubelonne.example"}');
      expect(text).not.toContain('webmestre');
      expect(text).not.toContain('Brouillon');
      expect(status).toBeGreaterThanOrEqual(400);
    });

    it.each([
      '{ services { editors { email } } }',
      '{ events { createdBy { email } } }',
      '{ services(filters: { editors: { email: { contains: "a" } } }) { name } }',
      '{ usersPermissionsUsers { nodes { email } } }',
      '{ uploadFiles { name } }',
      '{ events { image { related { __typename } } } }',
    ])('learns nothing of accounts or files through GraphQL: %s', async (query) => {
      const { body } = await askGraphQL(silo().url, reader, query);
      expect(body.errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(body.data ?? {})).not.toContain('@aubelonne.example');
    });

    it('writes nothing', async () => {
      const { url } = silo();
      const headers = authorization(reader);
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const { status } = await call(`${url}/api/events${method === 'POST' ? '' : `/${await draftId(silo())}`}`, {
          method,
          headers,
          json: { data: { title: 'Intrus' } },
        });
        expect([401, 403, 404, 405]).toContain(status);
      }
      const { body } = await askGraphQL(url, reader, 'mutation { createEvent(data: { title: "Intrus" }) { title } }');
      expect(body.errors?.length).toBeGreaterThan(0);
      const upload = await call(`${url}/api/upload`, { method: 'POST', headers });
      expect([401, 403]).toContain(upload.status);
    });

    it.each([
      'mutation { login(input: { identifier: "a@example.org", password: "x" }) { jwt } }',
      'mutation { forgotPassword(email: "a@example.org") { ok } }',
    ])('has no mutation answered: %s', async (query) => {
      const { status, body } = await askGraphQL(silo().url, reader, query);
      expect(status).toBe(403);
      expect(body.data ?? null).toBeNull();
    });

    it('is told nothing of the inside when a query breaks', async () => {
      const query = `{ events(filters: { or: [${'{ title: { eq: "a" } } '.repeat(1500)}] }) { title } }`;
      const { body } = await askGraphQL(silo().url, reader, query);
      expect(JSON.stringify(body)).not.toMatch(/select |sqlite|from "events"/i);
      expect((await askGraphQL(silo().url, reader, `{ events { title } } # ${'x'.repeat(100_000)}`)).status).toBe(413);
    });

    it('cannot ask too deep, too much or too dear', async () => {
      const { url } = silo();
      const deep = '{ events { service { site { rules { services { site { rules { services { name } } } } } } } } }';
      expect((await askGraphQL(url, reader, deep)).body.errors?.[0]?.message).toMatch(/depth/);
      const { body } = await askGraphQL(url, reader, '{ events(pagination: { limit: 100000 }) { title } }');
      expect((body.data?.events as unknown[] | undefined)?.length ?? 0).toBeLessThanOrEqual(100);
      const wide = `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: events(pagination: { limit: 100 }) { title place { name themes { name } } }`).join(' ')} }`;
      const dear = await askGraphQL(url, reader, wide);
      expect(dear.status).toBe(400);
      const many = `{ ${Array.from({ length: 300 }, (_, n) => `a${n}: themes { name }`).join(' ')} }`;
      expect((await askGraphQL(url, reader, many)).status).toBe(400);
      const events =
        '{ nodes { title slots { start } themes { name } audiences { name } offers { name themes { name } } } }';
      const many100 = `{ ${Array.from({ length: 9 }, (_, n) => `a${n}: events_connection(pagination: { limit: 100 }) ${events}`).join(' ')} }`;
      expect((await askGraphQL(url, reader, many100)).body.errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
    });

    it.each([
      'events?populate[service][populate][site][populate][rules][populate]=services',
      'events?populate=service.site.rules.services',
      'events?populate[service][populate][site][populate][rules][populate][services][populate]=site',
      'events?filters[service][site][rules][services][site][name][$contains]=a',
      `events?${Array.from({ length: 80 }, (_, n) => `filters[$or][${n}][title][$contains]=a`).join('&')}`,
    ])('cannot walk from relation to relation through REST: %#', async (route) => {
      const { status } = await call(`${silo().url}/api/${route}`, { headers: authorization(reader) });
      expect(status).toBe(400);
    });

    it('may still ask for two levels, and gets no page above 100', async () => {
      const { url } = silo();
      const answer = await call<{ data: { place: { commune: { name: string } } | null }[] }>(
        `${url}/api/events?populate[place][populate]=commune&filters[title][$eq]=Événement publié`,
        { headers: authorization(reader) },
      );
      expect(answer.body.data[0]?.place?.commune.name).toBe('Aubelonne');
      const page = await call<{ data: unknown[] }>(`${url}/api/events?pagination[pageSize]=100000`, {
        headers: authorization(reader),
      });
      expect(page.body.data?.length ?? 0).toBeLessThanOrEqual(100);
    });

    it('cannot list the schema or find a landing page in production', async () => {
      const { body } = await askGraphQL(silo().url, reader, '{ __schema { types { name } } }');
      expect(body.errors?.[0]?.message).toMatch(/introspection/i);
      const { body: page } = await call<string>(`${silo().url}/graphql`, {
        headers: { accept: 'text/html', ...authorization(reader) },
      });
      expect(String(page)).not.toMatch(/sandbox/i);
    });
  });

  it('tells how far the journal is to the token only', async () => {
    const { url } = silo();
    const query = '{ journal { epoch sequence } }';
    const { body } = await askGraphQL(url, 'token', query);
    expect(body.data?.journal).toEqual({
      epoch: expect.stringMatching(/^[0-9a-f-]{36}$/),
      sequence: expect.stringMatching(/^\d+-\d+-\w+$/),
    });
    expect((await askGraphQL(url, 'anonymous', query)).body.errors?.[0]?.message).toMatch(/forbidden/i);
    expect((await call(`${url}/api/journal`)).status).toBe(403);
    expect((await call(`${url}/api/journal`, { headers: authorization('token') })).status).toBe(200);
  });

  it('refuses a wrong token', async () => {
    const { status, body } = await call<{ data?: unknown }>(`${silo().url}/graphql`, {
      json: { query: '{ events { title } }' },
      headers: { authorization: 'Bearer faux' },
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.data ?? null).toBeNull();
  });
}

async function draftId({ strapi }: TestSilo): Promise<string> {
  const draft = await strapi
    .documents('api::event.event')
    .findFirst({ filters: { title: 'Brouillon secret' }, status: 'draft' });
  if (!draft) throw new Error('The draft of the suite is missing.');
  return draft.documentId;
}
