import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { siteServer } from './site-server.ts';

let silo: Server;
let site: FastifyInstance;
let got: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];
let answer = { status: 204, headers: {} as Record<string, string> };

beforeAll(async () => {
  silo = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    got.push({ path: request.url ?? '', headers: request.headers, body });
    response.writeHead(answer.status, answer.headers).end();
  });
  await new Promise<void>((ready) => silo.listen(0, '127.0.0.1', ready));
  const { port } = silo.address() as AddressInfo;
  site = await siteServer({
    folder: join(tmpdir(), 'parvis-no-such-site'),
    silo: { url: `http://127.0.0.1:${port}`, token: 'jeton' },
  });
});
beforeEach(() => {
  got = [];
  answer = { status: 204, headers: {} };
});
afterAll(async () => {
  await site.close();
  silo.close();
});

const form = 'application/x-www-form-urlencoded';
const post = (url: string, payload: string, headers: Record<string, string> = { 'content-type': form }) =>
  site.inject({ method: 'POST', url, payload, headers });

describe('what a site passes on to the silo', () => {
  it('is a visit, without what its browser is known by', async () => {
    const private_ = {
      cookie: 'id=1',
      'user-agent': 'Durand',
      referer: 'https://x.example/',
      authorization: 'Bearer x',
    };
    const { statusCode } = await post('/api/collect', '{"site":"ville"}', {
      'content-type': 'text/plain',
      dnt: '1',
      ...private_,
    });
    expect(statusCode).toBe(204);
    const [{ path, headers, body } = { path: '', headers: {} as IncomingHttpHeaders, body: '' }] = got;
    expect({ path, body }).toEqual({ path: '/api/collect', body: '{"site":"ville"}' });
    expect(headers).toMatchObject({ authorization: 'Bearer jeton', dnt: '1', 'content-type': 'text/plain' });
    expect(headers['x-parvis-visitor']).toMatch(/^[\w-]{22}$/);
    expect(JSON.stringify(headers)).not.toMatch(/Durand|x\.example|id=1|127\.0\.0\.1.*127\.0\.0\.1/);
  });

  it('is a form, and the page to which the silo leads', async () => {
    answer = { status: 303, headers: { location: '/abonnement/a-confirmer/' } };
    const { statusCode, headers } = await post('/abonnement/', 'site=mediatheque&email=a%40b.example');
    expect([statusCode, headers.location, headers['cache-control']]).toEqual([
      303,
      '/abonnement/a-confirmer/',
      'no-store',
    ]);
    expect(got[0]).toMatchObject({ path: '/api/newsletter/subscribe', body: 'site=mediatheque&email=a%40b.example' });
  });

  it('is the word of a mailed link, in the message and not in the address', async () => {
    for (const page of ['confirmer', 'arreter']) await post(`/abonnement/${page}/?jeton=mot-secret`, '');
    expect(got.map(({ path, body }) => ({ path, body }))).toEqual([
      { path: '/api/newsletter/confirm', body: 'token=mot-secret' },
      { path: '/api/newsletter/unsubscribe', body: 'token=mot-secret' },
    ]);
    expect(got[0]?.headers['content-type']).toMatch(/urlencoded/);
  });

  it.each([
    ['a form', 'List-Unsubscribe=One-Click', { 'content-type': form }],
    [
      'a form in parts',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
  ])('is what a mail program posts as %s to unsubscribe (RFC 8058)', async (_kind, payload, headers) => {
    answer = { status: 200, headers: {} };
    const { statusCode } = await post('/abonnement/arreter/?jeton=mot', payload, headers);
    expect(statusCode).toBe(200);
    expect(got[0]?.body).toBe('token=mot&List-Unsubscribe=One-Click');
  });

  it('is not what another site’s page sends', async () => {
    for (const from of ['cross-site', 'same-site', 'none'])
      expect((await post('/abonnement/', 'email=x', { 'content-type': form, 'sec-fetch-site': from })).statusCode).toBe(
        403,
      );
    expect(got).toEqual([]);
  });

  it('is nothing else, nor anything long', async () => {
    expect((await post('/api/events', 'x')).statusCode).toBe(405);
    expect((await post('/abonnement/confirme/', 'x')).statusCode).toBe(405);
    expect((await post('/api/collect', 'x'.repeat(3_000))).statusCode).toBe(413);
    expect((await post('/abonnement/', 'x', { 'content-type': 'application/xml' })).statusCode).toBe(415);
    expect(got).toEqual([]);
  });

  it('says that it cannot be done where the silo does not answer: in words to people, by a code to programs', async () => {
    const alone = await siteServer({ folder: tmpdir(), silo: { url: 'http://127.0.0.1:9', token: 'jeton' } });
    const send = (url: string, payload: string) =>
      alone.inject({ method: 'POST', url, payload, headers: { 'content-type': form } });
    const { statusCode, headers } = await send('/abonnement/', 'email=x');
    expect([statusCode, headers.location]).toEqual([303, '/abonnement/plus-tard/']);
    expect((await send('/abonnement/arreter/?jeton=x', 'List-Unsubscribe=One-Click')).statusCode).toBe(503);
    expect((await send('/api/collect', 'site=ville')).statusCode).toBe(503);
    await alone.close();
  });
});
