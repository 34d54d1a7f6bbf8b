import type { Core } from '@strapi/strapi';
import { type Answer, call, logIn } from '../../support/http.ts';
import { editor, readToken, type TestSilo, webmaster } from '../../support/silo.ts';
import { type Seeded, secret } from './seed.ts';

interface SessionManager {
  generateRefreshToken(user: string, device: string | undefined, options: { type: string }): Promise<{ token: string }>;
  generateAccessToken(refresh: string): Promise<{ token: string } | { error: string }>;
}

export const readerNames = ['anonymous', 'site token', 'resident', 'editor by the public API'] as const;
export type ReaderName = (typeof readerNames)[number];

/** Headers of each kind of reader. */
export async function readersOf({ strapi, url }: TestSilo, { resident }: Seeded): Promise<Record<ReaderName, Headers>> {
  return {
    anonymous: new Headers(),
    'site token': new Headers({ authorization: `Bearer ${readToken}` }),
    resident: new Headers({ authorization: `Bearer ${await residentToken(strapi, resident.id)}` }),
    'editor by the public API': new Headers(await logIn(url, editor)),
  };
}

/** Log-in is closed to residents so far; their tokens are made as the log-in would make them. */
async function residentToken(strapi: Core.Strapi, id: number): Promise<string> {
  const sessions = (strapi as unknown as { sessionManager(origin: string): SessionManager }).sessionManager(
    'users-permissions',
  );
  const { token } = await sessions.generateRefreshToken(String(id), undefined, { type: 'refresh' });
  const access = await sessions.generateAccessToken(token);
  if ('error' in access) throw new Error(access.error);
  return access.token;
}

/** What of an answer no reader may see; empty for a clean one. */
export function leaksOf({ status, body }: Answer): string[] {
  const text = JSON.stringify(body) ?? '';
  const words = [...Object.values(secret), webmaster.email];
  const leaks = words.filter((word) => text.includes(word));
  if (status < 400)
    leaks.push(
      ...[
        '"editors"',
        '"createdBy"',
        '"updatedBy"',
        '"related"',
        '"password"',
        '"resetPasswordToken"',
        '"folderPath"',
      ].filter((key) => text.includes(`${key}:`)),
    );
  if (/select .* from|sqlite|SQLITE_|syntax error at or near|node_modules/i.test(text)) leaks.push('internals');
  if (status >= 500) leaks.push(`status ${status}`);
  return leaks;
}

export interface Attack {
  /** What stands in the report of a failure. */
  name: string;
  send(headers: Headers): Promise<string[]>;
}

/** Runs attacks four at a time. @returns what leaked, one line each */
export async function runAttacks(attacks: Attack[], headers: Headers): Promise<string[]> {
  const found: string[] = [];
  const queue = attacks.values();
  const worker = async () => {
    for (const attack of queue) {
      const leaks = await attack.send(headers);
      if (leaks.length > 0) found.push(`${leaks.join(', ')} ← ${attack.name}`);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return found;
}

export const get = (url: string, headers: Headers): Promise<Answer> => call<unknown>(url, { headers });

/** What stays of a leaking answer's name when many fail: enough to see the pattern. */
export const summary = (found: string[]): string[] => found.slice(0, 25).map((line) => line.slice(0, 220));
