import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface SiloOptions {
  /** Address of the silo, without a slash at its end. */
  url: string;
  token: string;
}

/** What sites pass on to the silo: nothing else of it answers at their address. */
const paths = ['/api/collect'];
/** Bytes of a message, and milliseconds to wait for an answer. */
const heaviest = 2_000;
const patience = 5_000;
/** Headers that the silo needs of a visit: what it holds and what it asks for. Cookies, agents and addresses stay here. */
const passed = ['content-type', 'dnt', 'sec-gpc'];

/** Another one at each start: what the silo is told of a visitor leads back to nobody. */
const salt = randomBytes(16);

/**
 * Lets pages send to their own address what the silo receives. The silo is told that this visitor is not that one, by a word that means nothing
 * elsewhere or later, so that it can refuse what is too much; not who it is. Where the silo does not answer, neither does this: 503.
 */
export function passToSilo(site: FastifyInstance, { url, token }: SiloOptions): void {
  const types = ['application/json', 'text/plain', 'application/x-www-form-urlencoded'];
  for (const type of types) {
    site.removeContentTypeParser(type);
    site.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: heaviest }, (_request, body, done) =>
      done(null, body),
    );
  }
  for (const path of paths)
    site.post(path, { bodyLimit: heaviest }, (request, reply) => pass(request, reply, url + path, token));
}

async function pass(
  request: FastifyRequest,
  reply: FastifyReply,
  target: string,
  token: string,
): Promise<FastifyReply> {
  const headers = new Headers({ authorization: `Bearer ${token}`, 'x-parvis-visitor': visitorOf(request.ip) });
  for (const name of passed) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  reply.header('cache-control', 'no-store');
  // Another site's page must not make its readers' browsers count here (Fetch Metadata).
  const from = request.headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin')
    return reply.code(403).type('text/plain; charset=utf-8').send('Forbidden\n');
  try {
    const response = await fetch(target, {
      method: 'POST',
      headers,
      body: new Uint8Array(request.body as Buffer),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const location = response.headers.get('location');
    if (location) reply.header('location', location);
    const body = await response.text();
    return reply
      .code(response.status)
      .type(response.headers.get('content-type') ?? 'text/plain; charset=utf-8')
      .send(body);
  } catch {
    return reply.code(503).type('text/plain; charset=utf-8').send('Service momentanément indisponible\n');
  }
}

const visitorOf = (address: string) =>
  createHash('sha256').update(salt).update(address).digest('base64url').slice(0, 22);
