import type { GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { askGraphQL, authorization, call, type GraphQLBody } from '../../support/http.ts';
import { quiet } from '../../support/queries.ts';
import { event, load } from '../../support/records.ts';
import type { TestSilo } from '../../support/silo.ts';
import { sqlCostOf } from '../../support/sql-cost.ts';
import { costliestQueries } from './costliest.ts';

/** What one request may make the database do, whoever sends it. */
const mostQueries = 120;
const mostRows = 6_000;

/** Costs are bounded: by the costliest request that is accepted, searched for in the schema. */
export function costSuite(silo: () => TestSilo): void {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = silo().strapi.plugin('graphql').service('content-api').buildSchema();
    await load(
      silo().strapi,
      Array.from({ length: 200 }, (_, n) =>
        event(`cher-${n}`, { place: 'theatre', themes: ['musique'], audiences: ['petits'] }),
      ),
    );
    await quiet(silo().strapi);
  });

  it(`the costliest accepted GraphQL queries read at most ${mostQueries} times and ${mostRows} rows`, async () => {
    const { strapi, url } = silo();
    const queries = costliestQueries(schema);
    expect(queries.length).toBeGreaterThan(10);
    for (const query of queries) {
      const cost = await sqlCostOf(strapi, async () => {
        const { body } = await askGraphQL(url, 'token', query);
        expect(body.errors, query.slice(0, 300)).toBeUndefined();
      });
      expect(cost.queries, query.slice(0, 300)).toBeLessThanOrEqual(mostQueries);
      expect(cost.rows, query.slice(0, 300)).toBeLessThanOrEqual(mostRows);
    }
  });

  it.each([
    ['two levels of everything', 'pages?populate=*&pagination[pageSize]=100'],
    [
      'two levels of everything, by name',
      'events?populate[place][populate]=*&populate[service][populate]=*&populate[offers][populate]=*&populate[organizer][populate]=*&pagination[pageSize]=100',
    ],
    [
      'blocks and what they hold',
      'pages?populate[blocks][populate]=*&populate[service][populate]=*&pagination[pageSize]=100',
    ],
  ])('the costliest accepted REST queries read little too: %s', async (_name, route) => {
    const { strapi, url } = silo();
    const cost = await sqlCostOf(strapi, async () => {
      const { status } = await call(`${url}/api/${route}`, { headers: authorization('token') });
      expect(status).toBe(200);
    });
    expect(cost.queries).toBeLessThanOrEqual(mostQueries);
    expect(cost.rows).toBeLessThanOrEqual(mostRows);
  });

  it('reads aliases of one relation together', async () => {
    const { strapi, url } = silo();
    const cost = await sqlCostOf(strapi, async () => {
      const query =
        '{ events_connection(pagination: { limit: 100 }) { a: nodes { documentId } b: nodes { p: place { name } q: place { commune { name } } } } }';
      expect((await askGraphQL(url, 'token', query)).body.errors).toBeUndefined();
    });
    expect(cost.queries).toBeLessThanOrEqual(20);
  });

  describe('refuses with status 400, before anything is read,', () => {
    const spreads = (n: number) =>
      `${Array.from({ length: n }, (_, k) => `fragment F${k} on Theme { ${`...F${k + 1} `.repeat(20)} }`).join(' ')} fragment F${n} on Theme { name }`;
    it.each([
      ['fragments that go in circles', '{ themes { ...A } } fragment A on Theme { ...B } fragment B on Theme { ...A }'],
      ['a fragment in itself', '{ events { ...A } } fragment A on Event { place { name } ...A }'],
      ['fragments that multiply', `{ themes { ...F0 } } ${spreads(10)}`],
      ['an unknown fragment', '{ themes { ...Inconnu } }'],
      ['broken syntax', '{ themes { '],
      ['too many tokens', `{ themes { ${'name '.repeat(2100)} } }`],
      [
        'too many fields at the root',
        `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: themes { name }`).join(' ')} }`,
      ],
      [
        'too many relations',
        `{ events { ${Array.from({ length: 81 }, (_, n) => `a${n}: place { name }`).join(' ')} } }`,
      ],
      ['arguments inside a record', '{ events { themes(sort: "name") { name } } }'],
      ['pages inside a record', '{ places { service { site { topTasks(pagination: { limit: 1 }) { label } } } } }'],
      ['a count inside a record', '{ events { themes_connection { pageInfo { total } } } }'],
      ['a sort through a relation', '{ events(sort: "service.name") { title } }'],
      [
        'a filter too deep',
        '{ events(filters: { service: { site: { rules: { services: { site: { name: { eq: "x" } } } } } } }) { title } }',
      ],
      ['too many conditions', `{ events(filters: { or: [${'{ title: { eq: "a" } } '.repeat(40)}] }) { title } }`],
    ])('%s', async (_name, query) => {
      let answer: { status: number; body: GraphQLBody } | undefined;
      const cost = await sqlCostOf(silo().strapi, async () => {
        answer = await askGraphQL(silo().url, 'anonymous', query);
      });
      expect(answer?.status).toBe(400);
      expect(answer?.body.errors?.length).toBeGreaterThan(0);
      expect(cost.queries).toBeLessThanOrEqual(5);
    });

    it.each([
      'events?_q=a',
      'events?sort=service.name',
      'events?sort[service][name]=asc',
      'API/events?populate[service][populate][site][populate][rules][populate]=services',
      `events?${Array.from({ length: 31 }, (_, n) => `filters[$or][${n}][title]=a`).join('&')}`,
      'events?populate[service][filters][name]=a',
    ])('REST: %s', async (route) => {
      const path = route.startsWith('API/') ? route : `api/${route}`;
      expect((await call(`${silo().url}/${path}`)).status).toBe(400);
    });
  });

  it('tells nothing of itself: no powered-by, no other origin, no log-in without end', async () => {
    const { url } = silo();
    const response = await fetch(`${url}/api/events?pagination[pageSize]=1`, {
      headers: { origin: 'https://ailleurs.example' },
    });
    await response.text();
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const statuses: number[] = [];
    for (let n = 0; n < 8; n++)
      statuses.push(
        (await call(`${url}/admin/login`, { json: { email: 'personne@aubelonne.example', password: 'faux' } })).status,
      );
    expect(statuses).toContain(429);
  });
}
