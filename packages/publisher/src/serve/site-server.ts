import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { typeOf } from '../content-types.ts';
import { fileOf } from '../publish/paths.ts';
import { parseRedirects, redirectsFile } from '../publish/redirects.ts';
import { readState } from '../publish/state.ts';
import { fileHeaders, isLasting, securityHeaders } from './headers.ts';
import { sendWhole } from './send-whole.ts';
import { passToSilo, type SiloOptions } from './to-silo.ts';

export interface SiteServerOptions {
  /** The site's folder, as published. It may be empty still. */
  folder: string;
  /** Residents reach the site by HTTPS only, through a proxy in front, which tells their address. */
  behindTls?: boolean;
  /** Where visits and votes are passed on to; they are refused when left out. */
  silo?: SiloOptions | undefined;
}

/** Set when an answer leaves: `sendFile` writes a content type of its own. */
const finalHeaders = new WeakMap<FastifyReply, Record<string, string>>();

/** A server of one published folder: nothing but its files, under the headers they need. */
export async function siteServer({ folder, behindTls = false, silo }: SiteServerOptions): Promise<FastifyInstance> {
  const root = resolve(folder);
  const site = fastify({
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
    trustProxy: behindTls ? theNearest : false,
  });
  const common = securityHeaders(behindTls);
  site.addHook('onRequest', async (request, reply) => {
    reply.headers(common);
    if (request.method !== 'GET' && request.method !== 'HEAD' && request.is404)
      return reply
        .code(405)
        .header('allow', 'GET, HEAD')
        .type('text/plain; charset=utf-8')
        .send('Method Not Allowed\n');
  });
  site.addHook('onSend', async (_request, reply) => {
    reply.headers(finalHeaders.get(reply) ?? {});
  });
  // The plugin lends `sendFile`; which file answers is decided here, where no address is looked up but the one that was checked.
  await site.register(fastifyStatic, {
    root,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    index: false,
    suppressWarning: true,
  });
  if (silo) passToSilo(site, silo);
  site.route({
    method: ['GET', 'HEAD'],
    url: '*',
    handler: async (request, reply) => {
      const [path = '', query] = request.raw.url?.split(/\?(.*)/s, 2) ?? [];
      const found = await find(root, path);
      if (found === undefined) return notFound(root, request, reply);
      // A browser that kept it would never see the page that takes the address again.
      if ('moved' in found)
        return reply.header('cache-control', 'no-cache').redirect(withQuery(found.moved, query), 301);
      if ('folder' in found) return reply.redirect(withQuery(found.folder, query), 301);
      return sendFile(root, request, reply, found.file);
    },
  });
  site.setNotFoundHandler((request, reply) => notFound(root, request, reply));
  return site;
}

/** Of the proxies that a visit says it came through, only the one in front of this server is believed: the others may be made up. */
const theNearest = (_address: string, hop: number): boolean => hop === 0;

/** What answers a path: a file, the page's address of today, or the folder's address that it should have been. */
type Found = { file: string } | { moved: string } | { folder: string } | undefined;

async function find(root: string, path: string): Promise<Found> {
  const file = safely(() => fileOf(path));
  if (file === undefined || !path.startsWith('/') || /\.(br|gz)$/.test(file) || file === redirectsFile)
    return undefined;
  const { moved } = await factsOf(root);
  const target = moved.get(file) ?? (path.endsWith('/') ? undefined : moved.get(fileOf(`${path}/`)));
  if (target !== undefined) return { moved: target };
  if (isFile(join(root, file))) return { file };
  const folder = `${path}/`;
  if (!path.endsWith('/') && isFile(join(root, fileOf(folder)))) return { folder };
  return undefined;
}

/** Sent whatever the browser has: a page that is gone must not be answered by « unchanged ». */
async function notFound(root: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.code(404).header('cache-control', 'no-cache').type(typeOf('404.html'));
  const sent = await sendWhole(request, reply, join(root, '404.html'), { conditional: false });
  return sent ?? reply.type('text/plain; charset=utf-8').send('Page introuvable\n');
}

async function sendFile(
  root: string,
  request: FastifyRequest,
  reply: FastifyReply,
  file: string,
): Promise<FastifyReply> {
  finalHeaders.set(reply, fileHeaders(file, await contentType(root, file)));
  // Names with a digest are never replaced; and players ask for parts of a film or a recording.
  if (isLasting(file)) return reply.sendFile(file, { acceptRanges: file.startsWith('_files/') });
  const sent = await sendWhole(request, reply, join(root, file));
  if (sent) return sent;
  finalHeaders.delete(reply);
  return notFound(root, request, reply);
}

/** From its extension, except for the few files whose page said otherwise. */
async function contentType(root: string, file: string): Promise<string> {
  return (await factsOf(root)).types[file] ?? typeOf(file);
}

/** What a folder says of itself beside its files. */
interface FolderFacts {
  types: Record<string, string>;
  /** File of a former address to the page's address. */
  moved: ReadonlyMap<string, string>;
}
const known = new Map<string, { readAt: number; facts: Promise<FolderFacts> }>();
/** How long they are believed. Milliseconds. */
const believedFor = 2_000;

function factsOf(root: string): Promise<FolderFacts> {
  const last = known.get(root);
  const now = Date.now();
  if (last && now - last.readAt < believedFor) return last.facts;
  const facts = readFacts(root);
  known.set(root, { readAt: now, facts });
  return facts;
}

async function readFacts(root: string): Promise<FolderFacts> {
  const [{ types }, redirects] = await Promise.all([
    readState(root),
    readFile(join(root, redirectsFile), 'utf8').catch(() => ''),
  ]);
  const moved = parseRedirects(redirects).flatMap(({ from, to }) => {
    const file = safely(() => fileOf(from));
    return file === undefined ? [] : [[file, to] as const];
  });
  return { types, moved: new Map(moved) };
}

const withQuery = (path: string, query: string | undefined) => (query === undefined ? path : `${path}?${query}`);

function safely<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const isFile = (file: string) => safely(() => statSync(file).isFile()) ?? false;
