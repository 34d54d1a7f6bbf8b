import { TextDecoder } from 'node:util';

/** How many first bytes may say the encoding of an XML document (XML 1.0, appendix F). */
const head = 200;

/**
 * The text of a document: in the encoding that its first bytes mark, else the one it was sent with (RFC 7303, 3), else the one that its XML
 * declaration names, else UTF-8. What cannot be read becomes U+FFFD.
 */
export function decode(bytes: Buffer, contentType: string | null): string {
  const sent = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(bytes.toString('latin1', 0, head))?.[1];
  return decoderOf(markOf(bytes) ?? sent ?? declared).decode(bytes);
}

function markOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
}

function decoderOf(label = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
