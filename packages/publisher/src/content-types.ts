import { extname } from 'node:path';

/** Text that gains from compression, with the type it is served under. */
const textTypes: Record<string, string> = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.geojson': 'application/geo+json',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.rdf': 'application/rdf+xml',
  '.rss': 'application/rss+xml',
  '.svg': 'image/svg+xml',
  '.ttl': 'text/turtle',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

const binaryTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.aac': 'audio/aac',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.webm': 'video/webm',
  '.ico': 'image/vnd.microsoft.icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.vtt': 'text/vtt',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

export const isText = (file: string): boolean => extname(file) in textTypes;

/** The content type a file is served under, from its extension. */
export function typeOf(file: string): string {
  const extension = extname(file);
  const text = textTypes[extension];
  return text ? `${text}; charset=utf-8` : (binaryTypes[extension] ?? 'application/octet-stream');
}

/** Whether two content types say the same, parameters and case aside. */
export const sameType = (a: string, b: string): boolean => essence(a) === essence(b);
const essence = (type: string) => type.split(';')[0]?.trim().toLowerCase();
