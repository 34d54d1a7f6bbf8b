import { readToken } from './silo.ts';

export interface Answer<Body = unknown> {
  status: number;
  body: Body;
}

export type Reader = 'anonymous' | 'token';

/** One request; the body is parsed when it is JSON. */
export async function call<Body = never>(
  url: string,
  init: RequestInit & { json?: unknown } = {},
): Promise<Answer<Body>> {
  const { json, ...rest } = init;
  const headers = { ...(json !== undefined && { 'content-type': 'application/json' }), ...rest.headers };
  const response = await fetch(url, {
    ...rest,
    headers,
    ...(json !== undefined && { method: rest.method ?? 'POST', body: JSON.stringify(json) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text) as Body,
  };
}

export interface GraphQLBody {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export const authorization = (reader: Reader): Record<string, string> =>
  reader === 'token' ? { authorization: `Bearer ${readToken}` } : {};

export const askGraphQL = (
  url: string,
  reader: Reader,
  query: string,
  variables: object = {},
): Promise<Answer<GraphQLBody>> =>
  call<GraphQLBody>(`${url}/graphql`, { json: { query, variables }, headers: authorization(reader) });

const sessions = new Map<string, Promise<Record<string, string>>>();

/** Logs an administration account in, once: the silo lets nobody try often. @returns headers for its requests */
export function logIn(url: string, account: { email: string; password: string }): Promise<Record<string, string>> {
  const key = JSON.stringify([url, account]);
  const session = sessions.get(key) ?? newSession(url, account);
  sessions.set(key, session);
  return session;
}

async function newSession(url: string, account: { email: string; password: string }): Promise<Record<string, string>> {
  const { status, body } = await call<{ data?: { token?: string; accessToken?: string } }>(`${url}/admin/login`, {
    json: account,
  });
  const token = body.data?.token ?? body.data?.accessToken;
  if (!token) throw new Error(`Log-in answered ${status}: ${JSON.stringify(body)}`);
  return { authorization: `Bearer ${token}` };
}
