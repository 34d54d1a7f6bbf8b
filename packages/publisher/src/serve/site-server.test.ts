import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeState } from '../publish/state.ts';
import { siteServer } from './site-server.ts';

const page = '<!DOCTYPE html><title>Été</title>';
let parent: string;
let site: FastifyInstance;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'parvis-serve-'));
  const root = join(parent, 'www');
  for (const folder of ['agenda/ancien', 'café', '_astro', '_images', '.well-known'])
    await mkdir(join(root, folder), { recursive: true });
  await writeState(root, { deployments: [], types: { 'sans-extension': 'application/gpx+xml' } });
  const files: Record<string, string | Uint8Array> = {
    'index.html': page,
    'index.html.br': brotliCompressSync(page),
    'index.html.gz': gzipSync(page),
    'agenda/index.html': page,
    'agenda/ancien/index.html': '<title>Page déplacée</title>',
    _redirects: '/agenda/ancien/ /agenda/ 301\n/vieux%20caf%C3%A9/ /caf%C3%A9/ 301\n/ancien.ics /agenda.ics 301\n',
    'café/index.html': page,
    '404.html': '<title>Introuvable</title>',
    '_astro/site.abc123.css': 'body{}',
    '_images/fete-320.webp': 'RIFF',
    'agenda.ics': 'BEGIN:VCALENDAR',
    'lieux.csv': 'nom',
    'lieux.json': '[]',
    'actualites.rss': '<rss/>',
    'sans-extension': '<gpx/>',
    '.env': 'SECRET=1',
  };
  for (const [file, bytes] of Object.entries(files)) await writeFile(join(root, file), bytes);
  await writeFile(join(parent, 'secret.txt'), 'secret');
  site = await siteServer({ folder: root });
});
afterAll(async () => {
  await site.close();
  await rm(parent, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => site.inject({ url, headers });

describe('files', () => {
  it('serves pages to be checked each time, and names with a digest for ever', async () => {
    const home = await get('/');
    expect(home.statusCode).toBe(200);
    expect(home.body).toBe(page);
    expect(home.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    for (const url of ['/_astro/site.abc123.css', '/_images/fete-320.webp'])
      expect((await get(url)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/_images/fete-320.webp')).headers['content-type']).toBe('image/webp');
    expect((await get('/caf%C3%A9/')).statusCode).toBe(200);
  });

  it.each([
    ['/agenda/ancien/', '/agenda/'],
    ['/agenda/ancien', '/agenda/'],
    ['/agenda/ancien/?jour=1', '/agenda/?jour=1'],
    ['/vieux%20caf%c3%a9/', '/caf%C3%A9/'],
    ['/ancien.ics', '/agenda.ics'],
  ])('sends the former address %s on to %s, and asks to be asked again', async (from, to) => {
    const { statusCode, headers } = await get(from);
    expect([statusCode, headers.location, headers['cache-control']]).toEqual([301, to, 'no-cache']);
  });
  it('keeps the list of former addresses to itself', async () => {
    expect((await get('/_redirects')).statusCode).toBe(404);
  });

  it('answers 304 to a browser that has the page', async () => {
    const { etag } = (await get('/agenda/')).headers;
    expect((await get('/agenda/', { 'if-none-match': String(etag) })).statusCode).toBe(304);
  });

  it('sends a page that is being replaced as it was or as it is, never a part of it', async () => {
    const pages = ['court', 'long '.repeat(20_000)].map((text) => `<html>${text}</html>`);
    const server = await siteServer({ folder: join(parent, 'www') });
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    await writeFile(join(parent, 'www', 'changeante.html'), pages[0] ?? '');
    let isOver = false;
    const replacing = (async () => {
      for (let n = 0; !isOver; n++) {
        await writeFile(join(parent, 'nouvelle'), pages[n % 2] ?? '');
        await rename(join(parent, 'nouvelle'), join(parent, 'www', 'changeante.html'));
      }
    })();
    const readers = Array.from({ length: 8 }, async () => {
      for (let n = 0; n < 60; n++) {
        const response = await fetch(`${url}/changeante.html`, { headers: { 'accept-encoding': 'identity' } });
        expect(pages).toContain(await response.text());
      }
    });
    await Promise.all(readers);
    isOver = true;
    await replacing;
    await server.close();
  });

  it('answers HEAD without a body', async () => {
    const answer = await site.inject({ method: 'HEAD', url: '/agenda/' });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
  });

  it.each([
    ['/agenda.ics', 'text/calendar; charset=utf-8', '*'],
    ['/lieux.csv', 'text/csv; charset=utf-8', '*'],
    ['/lieux.json', 'application/json; charset=utf-8', '*'],
    ['/actualites.rss', 'application/rss+xml; charset=utf-8', undefined],
    ['/sans-extension', 'application/gpx+xml', undefined],
  ])('serves %s as %s', async (url, type, origin) => {
    const { headers } = await get(url);
    expect(headers['content-type']).toBe(type);
    expect(headers['access-control-allow-origin']).toBe(origin);
  });
});

describe('compressed copies', () => {
  it('are chosen by what the browser takes', async () => {
    const brotli = await get('/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/html; charset=utf-8' });
    expect(brotli.headers.vary).toContain('accept-encoding');
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(page);
    const zipped = await get('/', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(page);
    const plain = await get('/', { 'accept-encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.etag).not.toBe(brotli.headers.etag);
  });

  it('are no addresses of their own, and missing ones fall back to the file', async () => {
    expect((await get('/index.html.br')).statusCode).toBe(404);
    expect((await get('/agenda/', { 'accept-encoding': 'br' })).body).toBe(page);
  });
});

describe('addresses', () => {
  it('lead to the one with the last slash', async () => {
    const answer = await get('/agenda?jour=2026-11-22&vers=%2F');
    expect([answer.statusCode, answer.headers.location]).toEqual([301, '/agenda/?jour=2026-11-22&vers=%2F']);
  });

  it('that nothing answers get the site’s own page with status 404', async () => {
    for (const url of ['/rien/', '/rien', '/agenda/rien/', '/_astro/']) {
      const answer = await get(url, { 'if-none-match': '*' });
      expect([answer.statusCode, answer.body]).toEqual([404, '<title>Introuvable</title>']);
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  it.each([
    '/.env',
    '/%2eenv',
    '/.parvis/state.json',
    '/%2Eparvis/state.json',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/agenda/..%2f..%2fsecret.txt',
    '/agenda/..%5c..%5csecret.txt',
    '/agenda/%2e%2e/%2e%2e/secret.txt',
    '//secret.txt',
    '/%00',
    '/%',
    '/agenda/%c3%28',
  ])('outside the site are refused: %s', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.body).not.toMatch(/secret|SECRET|deployments/);
  });

  it('are not cleaned by a client that sends them raw', async () => {
    const base = await site.listen({ host: '127.0.0.1', port: 0 });
    for (const target of ['/../secret.txt', '/agenda/../../secret.txt', 'http://x/../secret.txt', '//x/agenda']) {
      const answer = await raw(Number(new URL(base).port), target);
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(answer).not.toMatch(/\r\n\r\n.*secret/s);
    }
  });
});

describe('methods and headers', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'] as const)('refuses %s', async (method) => {
    const answer = await site.inject({ method: method as 'POST', url: '/' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('protects every answer', async () => {
    for (const url of ['/', '/agenda.ics', '/rien/', '/agenda']) {
      const { headers } = await get(url);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });

  it('asks for HTTPS only behind TLS', async () => {
    const secure = await siteServer({ folder: join(parent, 'www'), behindTls: true });
    expect((await secure.inject('/')).headers['strict-transport-security']).toBe('max-age=31536000');
    await secure.close();
  });
});

/** Sends a request target that HTTP clients would tidy, and gives the answer as text. */
function raw(port: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    });
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
