import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { documentLimits, refusalOf } from '../lib/graphql-document';

const endpoint = '/graphql';

/**
 * GraphQL is asked by one small JSON object in a POST to exactly `/graphql`, and its document is measured before anything follows its
 * fragments. Reads the body itself: the plugin measures it only after validation, and takes other encodings and addresses.
 */
export default (_config: unknown, _options: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    const path = ctx.path.replace(/\/+$/, '').toLowerCase();
    if (path !== endpoint) return next();
    if (ctx.url !== endpoint) return refuse(ctx, 404, 'GraphQL is asked at /graphql.');
    if (ctx.method === 'GET') return next();
    if (ctx.method !== 'POST') return refuse(ctx, 405, 'GraphQL is asked by POST.');
    if (!ctx.is('application/json') || ctx.get('content-encoding'))
      return refuse(ctx, 415, 'GraphQL is asked in JSON.');
    const text = await readWithin(ctx.req, documentLimits.bytes);
    if (text === undefined) return refuse(ctx, 413, `A query may have ${documentLimits.bytes} bytes.`);
    const body = parsed(text);
    if (typeof body?.query !== 'string') return refuse(ctx, 400, 'The body is no GraphQL request.');
    const reason = reasonOf(body.query);
    if (reason) return refuse(ctx, 400, reason);
    ctx.request.body = body;
    return next();
  };

function refuse(ctx: { status: number; body: unknown }, status: number, message: string): void {
  ctx.status = status;
  ctx.body = { errors: [{ message, extensions: { code: 'QUERY_REFUSED' } }] };
}

function reasonOf(query: string): string | undefined {
  try {
    return refusalOf(query);
  } catch (error) {
    return error instanceof Error ? error.message : 'Syntax Error';
  }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

async function readWithin(request: IncomingMessage, most: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
    // What is sent beyond is read and dropped, so that the refusal reaches who sent it.
    else if (length > 4 * most) return undefined;
  }
  return length > most ? undefined : Buffer.concat(chunks).toString('utf8');
}
