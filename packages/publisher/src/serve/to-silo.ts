import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface SiloOptions {
  /** Address of the silo, without a slash at its end. */
  url: string;
  token: string;
}

/** What sites pass on to the silo, by where: nothing else of it answers at their address. */
const passedTo: Readonly<Record<string, string>> = {
  '/api/collect': '/api/collect',
  '/abonnement/': '/api/newsletter/subscribe',
  '/abonnement/confirmer/': '/api/newsletter/confirm',
  '/abonnement/arreter/': '/api/newsletter/unsubscribe',
};
/** Where a form about the newsletter leads when the silo does not answer. */
const later = '/abonnement/plus-tard/';
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
  const types = ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];
  for (const type of types) {
    site.removeContentTypeParser(type);
    site.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: heaviest }, (_request, body, done) =>
      done(null, body),
    );
  }
  for (const [path, target] of Object.entries(passedTo))
    site.post(path, { bodyLimit: heaviest }, (request, reply) => pass(request, reply, url + target, token));
}

async function pass(
  request: FastifyRequest,
  reply: FastifyReply,
  target: string,
  token: string,
): Promise<FastifyReply> {
  const body = messageOf(request);
  const headers = new Headers({ authorization: `Bearer ${token}`, 'x-parvis-visitor': visitorOf(request.ip) });
  for (const name of passed) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  if (body instanceof URLSearchParams) headers.delete('content-type');
  reply.header('cache-control', 'no-store');
  // Another site's page must not make its readers' browsers count here (Fetch Metadata).
  const from = request.headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin')
    return reply.code(403).type('text/plain; charset=utf-8').send('Forbidden\n');
  try {
    const response = await fetch(target, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const location = response.headers.get('location');
    if (location) reply.header('location', location);
    return reply
      .code(response.status)
      .type(response.headers.get('content-type') ?? 'text/plain; charset=utf-8')
      .send(await response.text());
  } catch {
    if (isForm(request)) return reply.redirect(later, 303);
    return reply.code(503).type('text/plain; charset=utf-8').send('Service momentanément indisponible\n');
  }
}

const text = (request: FastifyRequest) => (request.body instanceof Buffer ? request.body.toString() : '');

/** What a mail program posts to unsubscribe someone (RFC 8058, section 3.2), as a form of either kind. */
const isOneClick = (request: FastifyRequest) => /List-Unsubscribe\b[\s\S]*\bOne-Click/.test(text(request));

/** People wait for the answer of a form about the newsletter. */
const isForm = (request: FastifyRequest) => request.url.startsWith('/abonnement/') && !isOneClick(request);

/**
 * What is passed on: what was received; or, of a page to which a mailed link leads, the word that the link holds, which goes on in the message, as
 * addresses are written in logs.
 */
function messageOf(request: FastifyRequest): Uint8Array<ArrayBuffer> | URLSearchParams {
  const { jeton } = request.query as { jeton?: unknown };
  if (!/^\/abonnement\/[a-z]/.test(request.url)) return new TextEncoder().encode(text(request));
  const fields = new URLSearchParams({ token: typeof jeton === 'string' ? jeton : '' });
  if (isOneClick(request)) fields.set('List-Unsubscribe', 'One-Click');
  return fields;
}

const visitorOf = (address: string) =>
  createHash('sha256').update(salt).update(address).digest('base64url').slice(0, 22);
