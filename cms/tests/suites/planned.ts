import { beforeAll, describe, expect, it, vi } from 'vitest';
import { publishDue } from '../../src/planned/publish-due.ts';
import { makeEditorOf } from '../support/editor-of.ts';
import { askGraphQL, authorization, call, logIn } from '../support/http.ts';
import { changesAfter, headOf } from '../support/journal.ts';
import { slot } from '../support/records.ts';
import { editor, type TestSilo, webmaster } from '../support/silo.ts';

interface Answer {
  data: { plan: { at: string; error: string | null } | null; mayPlan: boolean };
  error?: { message: string };
}

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();
/** On PostgreSQL a row is told to readers once no older transaction runs, those of its own upkeep included. */
const soon = { timeout: 30_000 };

/** Editors plan that a draft is published later; the silo does it, once. */
export function plannedSuite(silo: () => TestSilo): void {
  const events = () => silo().strapi.documents('api::event.event');
  let headers: Record<string, string>;
  let culture: string;
  let sports: string;
  let count = 0;

  const ask = (id: string, method = 'GET', json?: object, as = headers, path = `event/${id}`) =>
    call<Answer>(`${silo().url}/parvis/planned-publication/${path}`, { method, headers: as, ...(json && { json }) });
  const plan = async (id: string, at: string, path = `event/${id}`) => {
    const { status, body } = await ask(id, 'PUT', { at }, headers, path);
    expect({ status, error: body.error?.message }).toEqual({ status: 200, error: undefined });
    return body.data.plan;
  };
  const draft = async (data: object = {}) =>
    (
      await events().create({
        data: { title: `Prévu ${++count}`, service: culture, slots: [slot], ...data } as never,
        status: 'draft',
      })
    ).documentId;
  const isPublished = async (documentId: string, locale = 'fr') =>
    (await events().count({ filters: { documentId } as never, status: 'published', locale })) > 0;
  const planOf = async (id: string) => (await ask(id)).body.data.plan;
  const after = (at: string) => Date.parse(at) + 1;

  beforeAll(async () => {
    const { strapi, url } = silo();
    headers = await logIn(url, webmaster);
    const serviceOf = async (slug: string) =>
      (await strapi.documents('api::service.service').findFirst({ filters: { slug } }))?.documentId ?? '';
    culture = await serviceOf('culture');
    sports = await serviceOf('sports');
  });

  it('publishes the draft when its time has come, as it is then, with a row in the journal, and not before', async () => {
    const { strapi, url } = silo();
    const id = await draft();
    const at = inDays(1);
    expect(await plan(id, at)).toEqual({ at, error: null });
    expect(await isPublished(id)).toBe(false);
    await publishDue(strapi, Date.parse(at) - 1);
    expect(await isPublished(id)).toBe(false);
    await events().update({ documentId: id, data: { title: 'Prévu et relu' } });
    const head = await headOf(url);
    await publishDue(strapi, Date.parse(at));
    expect((await events().findOne({ documentId: id, status: 'published' }))?.title).toBe('Prévu et relu');
    expect(await planOf(id)).toBeNull();
    await vi.waitFor(async () => {
      const { rows } = await changesAfter(url, head);
      expect(rows.filter(({ document }) => document === id)).toHaveLength(1);
    }, soon);
  });

  it('publishes by itself', async () => {
    const id = await draft();
    const at = new Date(Date.now() + 1_500).toISOString();
    await plan(id, at);
    await vi.waitFor(async () => expect(await isPublished(id)).toBe(true), { timeout: 25_000, interval: 250 });
  });

  it('tries on the spot, without publishing', async () => {
    const { url } = silo();
    const id = await draft();
    const head = await headOf(url);
    await plan(id, inDays(1));
    const incomplete = await draft({ slots: [] });
    const { status, body } = await ask(incomplete, 'PUT', { at: inDays(1) });
    expect(status).toBe(400);
    expect(body.error?.message).toMatch(/^Ce brouillon ne pourrait pas être publié\. /);
    expect(await planOf(incomplete)).toBeNull();
    expect((await changesAfter(url, head)).rows.filter(({ document }) => [id, incomplete].includes(document))).toEqual(
      [],
    );
  });

  it.each([
    ['nothing', undefined, /illisible/],
    ['words', 'demain', /illisible/],
    ['a day', '2030-01-01', /illisible/],
    ['a time of nowhere', '2030-01-01T08:00:00', /illisible/],
    ['a number', 1_900_000_000_000, /illisible/],
    ['the past', inDays(-1), /passée/],
    ['a far future', inDays(1000), /lointaine/],
  ])('refuses %s', async (_what, at, message) => {
    const id = await draft();
    const { status, body } = await ask(id, 'PUT', { at });
    expect(status).toBe(400);
    expect(body.error?.message).toMatch(message);
  });

  it('moves and is given up', async () => {
    const { strapi } = silo();
    const id = await draft();
    await plan(id, inDays(1));
    const later = inDays(3);
    expect(await plan(id, later)).toEqual({ at: later, error: null });
    await publishDue(strapi, Date.now() + 2 * day);
    expect(await isPublished(id)).toBe(false);
    expect((await ask(id, 'DELETE')).body.data.plan).toBeNull();
    await publishDue(strapi, after(later));
    expect(await isPublished(id)).toBe(false);
  });

  it('is one, whoever plans at the same moment', async () => {
    const id = await draft();
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((days) => ask(id, 'PUT', { at: inDays(days) })));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(await silo().strapi.db.connection('parvis_planned').where({ document: id })).toHaveLength(1);
  });

  it('is forgotten when the record is published or deleted, not when it is saved, unpublished or copied', async () => {
    const id = await draft();
    await plan(id, inDays(1));
    await events().update({ documentId: id, data: { title: 'Relu' } });
    expect(await planOf(id)).not.toBeNull();
    const copy = await events().clone({ documentId: id, data: {} as never });
    expect(await planOf(copy.documentId ?? '')).toBeNull();
    await events().publish({ documentId: id });
    expect(await planOf(id)).toBeNull();
    await events().update({ documentId: id, data: { title: 'Encore relu' } });
    await plan(id, inDays(1));
    await events().unpublish({ documentId: id });
    expect(await planOf(id)).not.toBeNull();
    await events().delete({ documentId: id });
    const rows = await silo().strapi.db.connection('parvis_planned').where({ document: id });
    expect(rows).toEqual([]);
  });

  it('keeps the reason when it fails, holds nothing else back, and does not try again', async () => {
    const { strapi } = silo();
    const [failing, fine] = [await draft(), await draft()];
    const at = inDays(1);
    await plan(failing, at);
    await plan(fine, at);
    await events().update({ documentId: failing, data: { slots: [] } as never });
    await publishDue(strapi, after(at));
    expect(await isPublished(fine)).toBe(true);
    expect(await isPublished(failing)).toBe(false);
    const told = await planOf(failing);
    expect(told).toEqual({ at, error: expect.stringMatching(/\S/) });
    expect(told?.error).not.toMatch(/ must | required |Error/);
    await events().update({ documentId: failing, data: { slots: [slot] } as never });
    await publishDue(strapi, after(at));
    expect(await isPublished(failing)).toBe(false);
    const later = inDays(2);
    expect(await plan(failing, later)).toEqual({ at: later, error: null });
    await publishDue(strapi, after(later));
    expect(await isPublished(failing)).toBe(true);
  });

  it('publishes once when two look at the same moment', async () => {
    const { strapi, url } = silo();
    const ids = [await draft(), await draft(), await draft()];
    const at = inDays(1);
    for (const id of ids) await plan(id, at);
    const head = await headOf(url);
    await Promise.all([publishDue(strapi, after(at)), publishDue(strapi, after(at))]);
    for (const id of ids) expect(await isPublished(id)).toBe(true);
    await vi.waitFor(async () => {
      const { rows } = await changesAfter(url, head);
      expect(
        rows
          .map(({ document }) => document)
          .filter((id) => ids.includes(id))
          .toSorted(),
      ).toEqual(ids.toSorted());
    }, soon);
  });

  it('plans a translation of its own, after its original', async () => {
    const { strapi } = silo();
    const id = await draft();
    await events().update({ documentId: id, locale: 'en', data: { title: 'Planned' } as never });
    const english = `event/${id}?locale=en`;
    expect((await ask(id, 'PUT', { at: inDays(1) }, headers, english)).status).toBe(400);
    const at = inDays(1);
    await plan(id, at);
    await plan(id, at, english);
    await publishDue(strapi, after(at));
    expect([await isPublished(id), await isPublished(id, 'en')]).toEqual([true, true]);
    expect((await ask(id, 'PUT', { at }, headers, `event/${id}?locale=de`)).status).toBe(404);
    expect((await ask(id, 'PUT', { at }, headers, `event/${id}?locale=../x`)).status).toBe(404);
  });

  it('plans no translation that is not written, even after its original', async () => {
    const id = await draft();
    const at = inDays(1);
    await plan(id, at);
    for (const locale of ['en', 'de'])
      expect((await ask(id, 'PUT', { at }, headers, `event/${id}?locale=${locale}`)).status).toBe(404);
  });

  it('tries again what no rule refused', async () => {
    const { strapi } = silo();
    const id = await draft();
    const at = inDays(1);
    await plan(id, at);
    let failures = 1;
    strapi.documents.use((context, next) => {
      const isIts = context.action === 'publish' && (context.params as { documentId?: string }).documentId === id;
      if (isIts && failures-- > 0) throw new Error('deadlock detected');
      return next();
    });
    await publishDue(strapi, after(at));
    expect([await isPublished(id), await planOf(id)]).toEqual([false, { at, error: null }]);
    await publishDue(strapi, after(at));
    expect(await isPublished(id)).toBe(true);
  });

  it('is nothing for records without drafts', async () => {
    const place = await silo()
      .strapi.documents('api::place.place')
      .create({
        data: { name: 'Lieu sans brouillon', kind: 'other', service: culture } as never,
      });
    const path = `place/${place.documentId}`;
    expect((await ask('', 'GET', undefined, headers, path)).body.data).toEqual({ plan: null, mayPlan: false });
    expect((await ask('', 'PUT', { at: inDays(1) }, headers, path)).status).toBe(400);
  });

  describe('is nobody else’s business', () => {
    const everyWay = async (id: string, as: Record<string, string>) => {
      const answers = [await ask(id, 'GET', undefined, as)];
      answers.push(await ask(id, 'PUT', { at: inDays(1) }, as));
      answers.push(await ask(id, 'DELETE', undefined, as));
      return answers.map(({ status }) => status);
    };
    it('anonymous, or with the sites’ token', async () => {
      const id = await draft();
      await plan(id, inDays(1));
      expect(await everyWay(id, {})).toEqual([401, 401, 401]);
      expect(await everyWay(id, authorization('token'))).toEqual([401, 401, 401]);
      expect(await planOf(id)).not.toBeNull();
    });
    it('an editor of another service', async () => {
      const { strapi, url } = silo();
      await makeEditorOf(strapi, 'culture');
      const as = await logIn(url, editor);
      const id = await draft({ service: sports });
      await plan(id, inDays(1));
      expect(await everyWay(id, as)).toEqual([403, 403, 403]);
      expect(await planOf(id)).not.toBeNull();
      expect(await everyWay(await draft(), as)).toEqual([200, 200, 200]);
    });
    it('an editor whose published record was handed to another service', async () => {
      const { strapi, url } = silo();
      await makeEditorOf(strapi, 'culture');
      const as = await logIn(url, editor);
      const id = await draft();
      await events().publish({ documentId: id });
      await events().update({ documentId: id, data: { service: sports } as never });
      expect(await everyWay(id, as)).toEqual([403, 403, 403]);
    });
    it('what does not exist, or has no pages', async () => {
      expect(await everyWay('inconnu', headers)).toEqual([404, 404, 404]);
      for (const path of ['theme/x', 'constructor/x', 'admin::user/x'])
        expect((await ask('', 'PUT', { at: inDays(1) }, headers, path)).status).toBe(404);
    });
    it('REST and GraphQL, which do not know of it', async () => {
      const { url } = silo();
      for (const path of ['planneds', 'parvis-planned', 'parvis_planned'])
        expect((await call(`${url}/api/${path}`, { headers: authorization('token') })).status).toBe(404);
      const { body } = await askGraphQL(url, 'token', '{ events { planned { at } } }');
      expect(body.errors?.[0]?.message).toMatch(/Cannot query field/);
      const types = await askGraphQL(url, 'token', '{ __type(name: "ParvisPlanned") { name } }');
      expect(JSON.stringify(types.body)).not.toContain('"ParvisPlanned"');
    });
  });
}
