import { extname } from 'node:path';

/** Sent with every answer. Each page carries the rest of its policy in a `<meta>`, which cannot say `frame-ancestors`. */
const always: Record<string, string> = {
  'content-security-policy': "base-uri 'self'; object-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** A year, the longest that HTTP caches take. */
const forever = 'public, max-age=31536000, immutable';

const openData = new Set(['.csv', '.geojson', '.ics', '.json', '.jsonld']);

/** @param behindTls residents reach the site by HTTPS only: browsers are told to keep to it */
export function securityHeaders(behindTls: boolean): Record<string, string> {
  return behindTls ? { ...always, 'strict-transport-security': 'max-age=31536000' } : always;
}

/** Whether a file's name tells its content: it is never replaced by another. */
export const isLasting = (file: string): boolean => /^_[^/]+\//.test(file);

/** Headers of one file of a site. Folders that start with `_` hold names with a digest: their content never changes. */
export function fileHeaders(file: string, contentType: string): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': contentType,
    'cache-control': isLasting(file) ? forever : 'no-cache',
  };
  if (openData.has(extname(file))) headers['access-control-allow-origin'] = '*';
  return headers;
}
