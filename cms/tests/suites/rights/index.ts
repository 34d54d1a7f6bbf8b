import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicTypes, uidOf } from '../../../src/lib/content-types.ts';
import { logIn } from '../../support/http.ts';
import { type Database, editor, type TestSilo } from '../../support/silo.ts';
import { digestOf, editorAttacks, pickerAttacks } from './editor-attacks.ts';
import { graphqlAttacks } from './graphql-attacks.ts';
import { ownTypes } from './models.ts';
import { type Attack, type ReaderName, readerNames, readersOf, runAttacks, summary } from './readers.ts';
import { restAttacks } from './rest-attacks.ts';
import { routeAttacks } from './route-attacks.ts';
import { type Seeded, seedSecrets } from './seed.ts';

/** One attack in so many: whoever is not anonymous passes the same checks, and PostgreSQL answers as SQLite does. */
const oneIn: Record<Database, Record<ReaderName, number>> = {
  sqlite: { anonymous: 1, 'site token': 4, resident: 8, 'editor by the public API': 8 },
  postgres: { anonymous: 8, 'site token': 16, resident: 32, 'editor by the public API': 32 },
};

/** Who reads what: attacks generated from the running schema, so that a type nobody thought of is attacked like the others. */
export function rightsSuite(silo: () => TestSilo, database: Database): void {
  const readable = new Set<string>(publicTypes.map(uidOf));
  let seeded: Seeded;
  let schema: GraphQLSchema;
  let readers: Record<ReaderName, Headers>;

  beforeAll(async () => {
    // Strapi logs each refusal that it makes badly, some hundreds of times here.
    silo().strapi.log.silent = true;
    seeded = await seedSecrets(silo().strapi);
    readers = await readersOf(silo(), seeded);
    schema = silo().strapi.plugin('graphql').service('content-api').buildSchema();
  });
  afterAll(() => {
    silo().strapi.log.silent = false;
  });

  it('covers every content type of the running silo', () => {
    const { strapi } = silo();
    const own = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
    expect(Object.keys(seeded.records).toSorted()).toEqual(own.toSorted());
    const known = new Set<string>();
    for (const model of ownTypes(strapi))
      expect(restAttacks(strapi, '', model, seeded, readable, known).length, model.uid).toBeGreaterThan(60);
  });

  describe.each(readerNames)('as %s', (name) => {
    const share = oneIn[database][name];
    const part = (attacks: Attack[]) => attacks.filter((_, n) => n % share === 0);
    const title = share === 1 ? '' : ` (one attack in ${share})`;
    const expectNothing = async (attacks: Attack[]) =>
      expect(summary(await runAttacks(part(attacks), readers[name]))).toEqual([]);

    it(`REST tells no draft, account or file secret, by no operator or way of asking${title}`, async () => {
      const { strapi, url } = silo();
      const known = new Set<string>();
      await expectNothing(
        ownTypes(strapi).flatMap((model) => restAttacks(strapi, url, model, seeded, readable, known)),
      );
    });
    it(`GraphQL tells no draft, account or file secret, by no argument or way of asking${title}`, async () => {
      await expectNothing(graphqlAttacks(silo().url, schema, seeded));
    });
    it(`every other route is refused, those of plugins and of the administration too${title}`, async () => {
      await expectNothing(routeAttacks(silo().strapi, silo().url, name));
    });
  });

  describe('as an editor of another service, in the administration', () => {
    let headers: Headers;
    beforeAll(async () => {
      headers = new Headers(await logIn(silo().url, editor));
    });
    it('changes nothing by any route of the content manager, and reads no draft', async () => {
      const { strapi, url } = silo();
      const before = await digestOf(strapi, seeded);
      expect(summary(await runAttacks(editorAttacks(strapi, url, seeded), headers))).toEqual([]);
      expect(await digestOf(strapi, seeded)).toEqual(before);
    });
    it('learns of no draft and no account from the pickers of relations', async () => {
      const { strapi, url } = silo();
      expect(summary(await runAttacks(pickerAttacks(strapi, url), headers))).toEqual([]);
    });
  });
}
