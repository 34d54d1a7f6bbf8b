import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sitesPage } from '@parvis/silo/queries';
import { Replica } from '@parvis/silo/replica';
import { connectSilo, SiloQueryError, SiloRefusedError, SiloUnreachableError } from '@parvis/silo/silo-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base, event, line, load, slot } from '../../cms/tests/support/records.ts';
import { readToken, startSilo, type TestSilo } from '../../cms/tests/support/silo.ts';

describe('the replica, filled from a real silo', () => {
  let silo: TestSilo;
  beforeAll(async () => {
    silo = await startSilo('sqlite');
    const many = Array.from({ length: 230 }, (_, n) =>
      event(`e${n}`, { place: 'salle', themes: ['musique'], organizer: null }),
    );
    await load(silo.strapi, [...base, ...many]);
    await silo.strapi.documents('api::event.event').create({ data: { title: 'Brouillon', slots: [slot] } as never });
  });
  afterAll(() => silo?.stop());

  it('holds everything published, page after page, and no draft', async () => {
    const replica = new Replica(':memory:');
    await connectSilo({ url: silo.url, token: readToken }).fill(replica);
    expect(replica.sizes()).toMatchObject({
      event: 230,
      place: 2,
      site: 2,
      service: 2,
      commune: 2,
      theme: 1,
      audience: 1,
    });
    const [first] = replica.list('event', { where: { site: 'ville' }, order: 'name', limit: 1 });
    const salle = replica.bySlug('place', 'salle-des-fetes');
    expect(first).toMatchObject({
      title: 'Événement e0',
      place: salle?.id,
      commune: salle?.commune,
      slots: [{ start: '2026-12-05T14:00:00.000Z', end: '2026-12-05T16:00:00.000Z', allDay: false }],
      canonicalUrl: 'https://aubelonne.example/agenda/evenement-e0/',
    });
    expect(first?.sites).toContainEqual({ site: 'jeunesse', url: 'https://tremplin.example/agenda/evenement-e0/' });
  });

  it('holds what is published in other languages, and nothing else of them', async () => {
    const translations = { en: { title: 'River festival', summary: 'By the water' }, ar: { title: 'مهرجان النهر' } };
    const [made] = await load(silo.strapi, [{ ...event('langues', { title: 'Fête' }), translations }]);
    const documentId = made?.documentId ?? '';
    await silo.strapi
      .documents('api::event.event')
      .update({ documentId, locale: 'de', data: { title: 'Entwurf' } as never });
    const replica = new Replica(':memory:');
    await connectSilo({ url: silo.url, token: readToken }).fill(replica);
    const record = replica.get('event', documentId);
    const blank = { summary: null, description: [], price: null, plainText: [] };
    expect(record).toMatchObject({ title: 'Fête' });
    expect(record?.translations).toEqual({
      ar: { ...blank, title: 'مهرجان النهر' },
      en: { ...blank, title: 'River festival', summary: 'By the water' },
    });
    expect(replica.sizes().event).toBe(231);
    await silo.strapi.documents('api::event.event').delete({ documentId });
  });

  it('holds the parts of a translation', async () => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Hello.' }] }];
    const [made] = await load(silo.strapi, [
      {
        ...line('page', 'bienvenue', { title: 'Bienvenue', service: 'culture' }),
        translations: { en: { title: 'Welcome', blocks: [{ __component: 'block.text', title: 'First', body }] } },
      },
    ]);
    const documentId = made?.documentId ?? '';
    const replica = new Replica(':memory:');
    await connectSilo({ url: silo.url, token: readToken }).fill(replica);
    expect(replica.get('page', documentId)).toMatchObject({
      title: 'Bienvenue',
      blocks: [],
      translations: {
        en: { title: 'Welcome', summary: null, plainText: [], blocks: [{ type: 'text', title: 'First', body }] },
      },
    });
    await silo.strapi.documents('api::page.page').delete({ documentId });
  });

  it('is the same, filled twice', async () => {
    const client = connectSilo({ url: silo.url, token: readToken });
    const [once, twice] = [new Replica(':memory:'), new Replica(':memory:')];
    await client.fill(once);
    await client.fill(twice);
    await client.fill(twice);
    expect(twice.list('event')).toEqual(once.list('event'));
    expect(twice.list('place')).toEqual(once.list('place'));
  });

  it('follows the journal’s head', async () => {
    const client = connectSilo({ url: silo.url, token: readToken });
    const before = await client.head();
    await load(silo.strapi, [event('suivant')]);
    const after = await client.head();
    expect(after.epoch).toBe(before.epoch);
    expect(after.sequence).not.toBe(before.sequence);
  });

  it('says that the token is refused', async () => {
    await expect(connectSilo({ url: silo.url, token: 'faux' }).head()).rejects.toThrow(SiloRefusedError);
  });
});

describe('a silo in trouble', () => {
  let answers: { status: number; body: string }[] = [];
  let asked = 0;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      const { status, body } = answers[Math.min(asked, answers.length - 1)] ?? { status: 500, body: '' };
      asked += 1;
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());
  const given = (...list: { status: number; body: string }[]) => {
    answers = list;
    asked = 0;
    return connectSilo({ url, token: 'x', retries: 2, timeout: 2000 });
  };
  const head = { status: 200, body: '{"data":{"journal":{"epoch":"e","sequence":"3"}}}' };

  it('is asked again when it fails for a moment', async () => {
    await expect(given({ status: 503, body: '{}' }, head).head()).resolves.toEqual({ epoch: 'e', sequence: '3' });
    expect(asked).toBe(2);
  });
  it('is given up after the last try, by name', async () => {
    await expect(given({ status: 502, body: '{}' }).head()).rejects.toThrow(SiloUnreachableError);
    expect(asked).toBe(3);
  });
  it('is not asked again for a query it refuses', async () => {
    const silo = given({ status: 400, body: '{"errors":[{"message":"Cannot query field"}]}' });
    await expect(silo.ask(sitesPage, { filters: {}, limit: 1 })).rejects.toThrow(SiloQueryError);
    expect(asked).toBe(1);
  });
  it('leaves the replica as it was when a page fails', async () => {
    const replica = new Replica(':memory:');
    replica.write(() => replica.setMeta('before', 'kept'));
    await expect(given({ status: 400, body: '{"errors":[{"message":"no"}]}' }).fill(replica)).rejects.toThrow();
    expect(replica.meta('before')).toBe('kept');
  });
});
