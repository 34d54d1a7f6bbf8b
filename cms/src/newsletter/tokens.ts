import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readEnvironment } from '../lib/environment';

/** What a link that is mailed lets its holder do. */
export type Purpose = 'confirm' | 'unsubscribe';

const keyLength = 22;

/** A word that names a subscription and tells nothing of it: 128 bits, base64url. */
export const newKey = (): string => randomBytes(16).toString('base64url');

/** For a link: the subscription's key and a seal. Nothing in the database makes one, and one is of no use for another purpose. */
export const tokenOf = (key: string, purpose: Purpose): string => key + sealOf(key, purpose);

/** The key of the subscription for which a token was made. @returns undefined for what the silo did not make */
export function keyOf(token: unknown, purpose: Purpose): string | undefined {
  if (typeof token !== 'string' || !/^[\w-]{65}$/.test(token)) return undefined;
  const key = token.slice(0, keyLength);
  return timingSafeEqual(Buffer.from(token.slice(keyLength)), Buffer.from(sealOf(key, purpose))) ? key : undefined;
}

const sealOf = (key: string, purpose: Purpose): string =>
  createHmac('sha256', readEnvironment().encryptionKey).update(`newsletter ${purpose} ${key}`).digest('base64url');
