import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { kindOfExtension } from './kinds';

/** Headers of a file of the media library: whatever it holds, a browser that opens it runs nothing, and saves what it has no reason to show. */
export function serveSafely(response: ServerResponse, file: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  const kind = kindOfExtension(path.extname(file).slice(1).toLowerCase());
  response.setHeader('Content-Type', kind?.mime === 'text/vtt' ? 'text/vtt; charset=utf-8' : (kind?.mime ?? download));
  if (!kind || !/^(?:image|audio|video)\//.test(kind.mime)) response.setHeader('Content-Disposition', 'attachment');
}

const download = 'application/octet-stream';
