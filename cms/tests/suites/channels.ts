import { beforeAll, describe, expect, it } from 'vitest';
import type { FeedState } from '../../src/channels/admin-route.ts';
import { compiled } from '../support/compiled.ts';
import { makeEditorOf } from '../support/editor-of.ts';
import type { FeedAnswer, FeedServer } from '../support/feed-server.ts';
import { askGraphQL, authorization, call, logIn } from '../support/http.ts';
import { asToken } from '../support/journal.ts';
import { editor, type TestSilo, webmaster } from '../support/silo.ts';

interface Shown {
  name: string;
  items: { title: string; url: string; datePublished: string | null; excerpt: string | null }[];
}

/** What outside channels publish is read ahead of time, and nothing that their servers do harms the silo. */
export function channelsSuite(silo: () => TestSilo, outside: () => FeedServer): void {
  const { feeds, parseApart, readDue } = compiled;
  const channels = () => silo().strapi.documents('api::channel.channel');
  let headers: Record<string, string>;
  let count = 0;

  const rss = (...titles: string[]) =>
    `<rss version="2.0"><channel><title>Fil</title>${titles
      .map((title, n) => `<item><title>${title}</title><link>https://blog.example/${n}</link></item>`)
      .join('')}</channel></rss>`;
  const gives =
    (text: string, more: Record<string, string> = {}): FeedAnswer =>
    (request, response) =>
      more.etag && request.headers['if-none-match'] === more.etag
        ? response.writeHead(304).end()
        : response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', ...more }).end(text);
  const serviceOf = async (slug: string) =>
    (await silo().strapi.documents('api::service.service').findFirst({ filters: { slug } }))?.documentId ?? '';

  /** A channel with a feed of its own, not read yet. */
  const channel = async (answer: FeedAnswer, { service = 'culture', ...data }: Record<string, unknown> = {}) => {
    const path = `/fil-${++count}`;
    const feedUrl = outside().answer(path, answer);
    const { documentId } = await channels().create({
      data: {
        name: `Canal ${count}`,
        kind: 'blog',
        url: 'https://blog.example/',
        aim: 'Raconter.',
        service: await serviceOf(String(service)),
        feedUrl,
        ...data,
      } as never,
    });
    return { id: documentId, path };
  };
  /** The channels that have a row of the journal by some work, once for each row. */
  const toldOf = async (work: () => Promise<unknown>) => {
    const journal = silo().strapi.db.query('parvis::journal');
    const [last] = await journal.findMany({ orderBy: { id: 'desc' }, limit: 1 });
    await work();
    const rows = await journal.findMany({ where: { id: { $gt: last?.id ?? 0 }, type: 'channel' } });
    return rows.map(({ document }) => `channel ${document}`).toSorted();
  };
  const readAll = (now?: number) => readDue.readDueFeeds(silo().strapi, now === undefined ? undefined : () => now);
  const stateOf = async (id: string) => feeds.feedOf(silo().strapi, id);
  const itemsOf = async (id: string) => {
    const query = `{ channels(filters: { documentId: { eq: "${id}" } }) { name items { title url datePublished excerpt } } }`;
    return (await asToken<{ channels: Shown[] }>(silo().url, query)).channels[0]?.items ?? [];
  };
  const titlesOf = async (id: string) => (await itemsOf(id)).map(({ title }) => title);
  const later = (times = 1) => Date.now() + times * readDue.pace.usual + 1000;
  const askState = (id: string, as = headers) =>
    call<{ data: FeedState | null }>(`${silo().url}/parvis/channel-feed/channel/${id}`, { headers: as });
  const remove = (...ids: string[]) => Promise.all(ids.map((documentId) => channels().delete({ documentId })));

  beforeAll(async () => {
    const { strapi, url } = silo();
    // Tests choose the moment.
    expect(strapi.cron.jobs.map(({ name }) => name)).toContain('parvis-channels');
    strapi.cron.remove('parvis-channels');
    headers = await logIn(url, webmaster);
  });

  it('shows what a feed publishes, and the address of the feed to nobody', async () => {
    const { url } = silo();
    const feed = `<rss version="2.0"><channel><title>Fil</title>
      <item><title>Deux &amp;amp; trois</title><link>https://blog.example/2</link><pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate>
        <description>&lt;p&gt;Un &lt;b&gt;extrait&lt;/b&gt;&lt;img src="https://trace.example/1.gif"&gt;&lt;/p&gt;</description></item>
      <item><title>Piège</title><link>javascript:alert(1)</link></item></channel></rss>`;
    const { id } = await channel(gives(feed));
    expect(await itemsOf(id)).toEqual([]);
    expect(await toldOf(() => readAll())).toEqual([`channel ${id}`]);
    const item = { url: 'https://blog.example/2', title: 'Deux & trois', excerpt: 'Un extrait' };
    expect(await itemsOf(id)).toEqual([{ ...item, datePublished: '2026-11-24T10:00:00.000Z' }]);
    const { body } = await call<object>(`${url}/api/channels/${id}`, { headers: authorization('token') });
    expect(JSON.stringify(body)).toContain('Raconter.');
    expect(JSON.stringify(body)).not.toContain('/fil-');
    await remove(id);
  });

  it('writes nothing when what is shown has not changed, and asks whether it has', async () => {
    let answer = gives(rss('Un'), { etag: '"1"', 'last-modified': 'hier' });
    const { id, path } = await channel((...asked) => answer(...asked));
    await readAll();
    answer = (_, response) => response.writeHead(304).end();
    expect(await toldOf(() => readAll(later()))).toEqual([]);
    expect(outside().asked(path).at(-1)).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'hier' });
    answer = gives(rss('Un').replace('Fil', 'Autre nom du fil'), { etag: '"2"' });
    expect(await toldOf(() => readAll(later(3)))).toEqual([]);
    expect((await stateOf(id))?.etag).toBe('"2"');
    answer = gives(rss('Deux', 'Un'));
    expect(await toldOf(() => readAll(later(5)))).toEqual([`channel ${id}`]);
    expect(await titlesOf(id)).toEqual(['Deux', 'Un']);
    await remove(id);
  });

  it('keeps what it has when a feed fails, says why, and leaves it alone longer each time', async () => {
    let answer = gives(rss('Un'));
    const { id, path } = await channel((...asked) => answer(...asked));
    const fine = await channel(gives(rss('Ailleurs'), { etag: '"1"' }));
    await readAll();
    answer = (_, response) => response.writeHead(500).end();
    const waits: number[] = [];
    let now = Date.now();
    for (let failure = 0; failure < 8; failure += 1) {
      now = (await stateOf(id))?.due ?? 0;
      expect(await toldOf(() => readAll(now))).toEqual([]);
      waits.push(((await stateOf(id))?.due ?? 0) - now);
    }
    const { usual, longest } = readDue.pace;
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 48, 48].map((times) => times * usual));
    expect(waits.at(-1)).toBe(longest);
    expect(await titlesOf(id)).toEqual(['Un']);
    expect(await titlesOf(fine.id)).toEqual(['Ailleurs']);
    const { body } = await askState(id);
    expect(body.data).toEqual({
      seen: expect.stringMatching(/^20/),
      error: 'Le site répond par une erreur (500).',
      next: new Date(now + longest).toISOString(),
    });
    const before = outside().asked(path).length;
    await readAll(now + longest - 1);
    expect(outside().asked(path)).toHaveLength(before);
    answer = gives(rss('De retour'));
    await readAll(now + longest);
    expect(await titlesOf(id)).toEqual(['De retour']);
    expect((await askState(id)).body.data?.error).toBeNull();
    await remove(id, fine.id);
  });

  it('is led to nothing inside, and says so', async () => {
    const within = outside().answer('/interne', gives(rss('Secret')));
    const inside = within.replace('127.0.0.1', '127.0.0.2');
    const { id } = await channel((_, response) => response.writeHead(302, { location: inside }).end());
    const metadata = await channel((_, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    );
    const typed = await channel(gives(''), { feedUrl: 'http://192.168.1.1/rss' });
    await readAll();
    expect(outside().asked('/interne')).toEqual([]);
    expect((await stateOf(id))?.error).toContain('port');
    for (const one of [metadata, typed]) expect((await stateOf(one.id))?.error).toContain('l’intérieur d’un réseau');
    for (const one of [id, metadata.id, typed.id]) expect(await itemsOf(one)).toEqual([]);
    await remove(id, metadata.id, typed.id);
  });

  it('is read once when two look at the same moment', async () => {
    const made = [await channel(gives(rss('Un'))), await channel(gives(rss('Un'))), await channel(gives(rss('Un')))];
    const told = await toldOf(() => Promise.all([readAll(), readAll()]));
    expect(told).toEqual(made.map(({ id }) => `channel ${id}`).toSorted());
    for (const { path } of made) expect(outside().asked(path)).toHaveLength(1);
    await remove(...made.map(({ id }) => id));
  });

  it('reads anew what an editor saves, even while it is being read', async () => {
    let release = () => {};
    const isAsked = new Promise<void>((asked) => {
      release = asked;
    });
    let end = () => {};
    const { id } = await channel((_, response) => {
      end = () => response.end(rss('Ancien'));
      release();
    });
    const reading = readAll();
    await isAsked;
    const feedUrl = outside().answer('/nouveau', gives(rss('Nouveau')));
    await channels().update({ documentId: id, data: { feedUrl } });
    end();
    await reading;
    expect(await itemsOf(id)).toEqual([]);
    await readAll();
    expect(await titlesOf(id)).toEqual(['Nouveau']);
    await channels().update({ documentId: id, data: { aim: 'Autre chose.' } });
    expect(await stateOf(id)).toMatchObject({ seen: null, failures: 0, etag: null });
    await remove(id);
  });

  it('follows a channel that is copied, loses its feed or is deleted', async () => {
    const { id } = await channel(gives(rss('Un')));
    const copy = (await channels().clone({ documentId: id, data: { name: 'Copie', slug: 'copie-de-canal' } }))
      .documentId;
    await readAll();
    expect(await titlesOf(copy ?? '')).toEqual(['Un']);
    await channels().update({ documentId: id, data: { feedUrl: null } });
    expect(await stateOf(id)).toBeUndefined();
    expect((await askState(id)).body.data).toBeNull();
    expect(await titlesOf(id)).toEqual(['Un']);
    await remove(id, copy ?? '');
    expect(await stateOf(copy ?? '')).toBeUndefined();
  });

  it('ends what is too heavy to be read, beside the silo', async () => {
    const url = 'https://blog.example/';
    const text = rss(...Array.from({ length: 20_000 }, (_, n) => `Titre ${n}`));
    expect(await parseApart.parseApart({ text, url })).toMatchObject({ items: { length: 10 } });
    await expect(parseApart.parseApart({ text, url }, 1)).rejects.toThrow('lourd');
    await expect(parseApart.parseApart({ text: 'Bonjour', url })).rejects.toThrow('pas un flux');
  });

  describe('is nobody else’s business', () => {
    it('how a feed stands', async () => {
      const { url } = silo();
      const { id } = await channel(gives(rss()));
      expect((await askState(id, await logIn(url, editor))).status).toBe(200);
      expect((await askState(id, {})).status).toBe(401);
      expect((await askState(id, authorization('token'))).status).toBe(401);
      expect((await askState('inconnu')).status).toBe(404);
      expect((await call(`${url}/parvis/channel-feed/alert/${id}`, { headers })).status).toBe(404);
      await remove(id);
    });

    it('writing it', async () => {
      const { strapi, url } = silo();
      await makeEditorOf(strapi, 'culture');
      const as = await logIn(url, editor);
      const { id } = await channel(gives(rss()), { service: 'sports' });
      const own = await channel(gives(rss()));
      const route = '/content-manager/collection-types/api::channel.channel';
      const put = (path: string, reader: Record<string, string>, json: object = { aim: 'Pris.' }) =>
        call(`${url}${path}`, { method: 'PUT', json, headers: reader });
      expect((await put(`${route}/${id}`, as)).status).toBe(403);
      const sports = { connect: [{ documentId: await serviceOf('sports') }], disconnect: [] };
      expect((await put(`${route}/${own.id}`, as, { service: sports })).status).toBe(403);
      expect((await put(`${route}/${own.id}`, as, { aim: 'Le leur.' })).status).toBe(200);
      expect((await call(`${url}${route}/${id}`, { method: 'DELETE', headers: as })).status).toBe(403);
      for (const reader of [{}, authorization('token'), as])
        expect((await put(`/api/channels/${id}`, reader, { data: { aim: 'Pris.' } })).status).not.toBe(200);
      const mutation = `mutation { updateChannel(documentId: "${id}", data: { aim: "Pris." }) { name } }`;
      for (const reader of ['anonymous', 'token'] as const)
        expect((await askGraphQL(url, reader, mutation)).body.errors).toBeDefined();
      expect((await channels().findOne({ documentId: id }))?.aim).toBe('Raconter.');
      await remove(id, own.id);
    });
  });
}
