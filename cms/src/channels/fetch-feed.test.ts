import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FeedError } from './feed-error';
import { type Fetched, fetchFeed, limits, type Reading } from './fetch-feed';
import { guardedLookup, type Resolve } from './guarded-lookup';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const none = { etag: null, modified: null };

let host: string;
let answer: Answer;
let asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const read = (by: Answer, more: Partial<Reading> = {}, path = '/rss', known = none): Promise<Fetched> => {
  answer = by;
  asked = [];
  return fetchFeed(`http://${host}${path}`, known, { allowed: [host], agent: 'Essai', ...more });
};
const redirect =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location }).end();

describe('fetchFeed', () => {
  it('reads what is there, with what tells that it has changed', async () => {
    const found = await read((_, response) =>
      response.writeHead(200, { etag: '"1"', 'last-modified': 'hier', 'set-cookie': 'a=b' }).end('<rss/>'),
    );
    expect(found).toEqual({ url: `http://${host}/rss`, text: '<rss/>', etag: '"1"', modified: 'hier' });
    expect(asked[0]?.headers).toMatchObject({ 'user-agent': 'Essai' });
    expect(asked[0]?.headers.cookie).toBeUndefined();
  });

  it('asks only for what has changed', async () => {
    const known = { etag: '"1"', modified: 'hier' };
    expect(await read((_, response) => response.writeHead(304).end(), {}, '/rss', known)).toBe('unchanged');
    expect(asked[0]?.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'hier' });
  });

  it('follows three redirects and no fourth', async () => {
    const after =
      (most: number): Answer =>
      (request, response) => {
        const hops = Number(request.url?.slice(1));
        if (hops === most) response.end('<rss/>');
        else redirect(`/${hops + 1}`)(request, response);
      };
    expect(await read(after(3), {}, '/0')).toMatchObject({ url: `http://${host}/3` });
    await expect(read(after(4), {}, '/0')).rejects.toThrow('trop de fois');
    expect(asked).toHaveLength(4);
  });

  it.each([
    'http://127.0.0.1:1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://localhost/',
    'file:///etc/passwd',
    '//10.0.0.1/',
  ])('is led to no private address: %s', async (location) => {
    await expect(read(redirect(location))).rejects.toBeInstanceOf(FeedError);
    expect(asked).toHaveLength(1);
  });

  it('stops at what is too long, compressed or not, without reading it whole', async () => {
    const tooLong = Buffer.alloc(limits.bytes + 1, 'a');
    await expect(read((_, response) => response.end(tooLong))).rejects.toThrow('trop long');
    const bomb = gzipSync(Buffer.alloc(64 * limits.bytes));
    expect(bomb.length).toBeLessThan(limits.bytes);
    await expect(
      read((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)),
    ).rejects.toThrow('trop long');
  });

  it('waits no longer than it may, for an answer or for its end', async () => {
    const short = { limits: { ...limits, milliseconds: 50 } };
    await expect(read(() => {}, short)).rejects.toThrow('à temps');
    await expect(read((_, response) => response.writeHead(200).write('<rss>'), short)).rejects.toThrow('à temps');
  });

  it.each([
    [404, 'plus de flux'],
    [403, 'refuse'],
    [500, '500'],
    [204, '204'],
  ])('says in French what %i means', async (status, words) => {
    await expect(read((_, response) => response.writeHead(status).end())).rejects.toThrow(words);
  });

  it('says so when nobody answers', async () => {
    await expect(read((request) => request.socket.destroy())).rejects.toThrow('ne répond pas');
  });

  it('reads by no name that leads inside', async () => {
    const resolve: Resolve = (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    answer = (_, response) => response.end('<rss/>');
    await expect(fetchFeed('http://interne.example/', none, { allowed: [], agent: 'Essai', resolve })).rejects.toThrow(
      'l’intérieur d’un réseau',
    );
  });
});

describe('guardedLookup', () => {
  const answers =
    (...addresses: string[]): Resolve =>
    (_, __, done) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const look = (resolve: Resolve, all: boolean) =>
    new Promise((found, failed) =>
      guardedLookup(resolve)('a.example', { all }, (error, address) => (error ? failed(error) : found(address))),
    );

  it('gives the socket what was checked, having asked once', async () => {
    let times = 0;
    const rebinding: Resolve = (name, options, done) => {
      times += 1;
      answers(times === 1 ? '1.1.1.1' : '127.0.0.1')(name, options, done);
    };
    expect(await look(rebinding, true)).toEqual([{ address: '1.1.1.1', family: 4 }]);
    expect(times).toBe(1);
    expect(await look(answers('2a01:e0c::1'), false)).toBe('2a01:e0c::1');
  });

  it('refuses a name with one private address among others, and one without any', async () => {
    await expect(look(answers('1.1.1.1', '::ffff:10.0.0.1'), true)).rejects.toBeInstanceOf(FeedError);
    await expect(look(answers(), true)).rejects.toBeInstanceOf(FeedError);
  });
});
