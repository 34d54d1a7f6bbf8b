import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { acceptedKinds, type Kind, kindOf, kindOfExtension } from './kinds';
import { RefusedFile } from './refusal';

/** What a browser would run, at the place where it looks for it (WHATWG MIME Sniffing, 5.2: the first 1 445 bytes). */
const markup = /<(?:!doctype|html|head|body|script|svg|iframe|object|embed|\?xml|\?php)/i;
const sniffed = 1445;
/** ISO 32000-1, annex H: readers look for the end of a PDF in its last 1 024 bytes. */
const tail = 1024;

/**
 * What a file is, from its bytes alone: neither its name nor the type it was sent with is believed.
 * @throws RefusedFile when it is nothing we keep, or not what its extension says
 */
export async function checkContent(file: string, size: number, name: string, extension: string): Promise<Kind> {
  if (size === 0) throw new RefusedFile(name, 'il est vide. Vérifiez-le sur votre ordinateur et renvoyez-le.');
  const kind = await detect(file, size, extension);
  if (!kind)
    throw new RefusedFile(name, `son contenu n’est d’aucune sorte admise (${acceptedKinds}).${hint(extension)}`);
  if (extension !== '' && !kind.extensions.includes(extension))
    throw new RefusedFile(
      name,
      `c’est en réalité ${kind.label}. Remplacez « .${extension} » par « .${kind.extensions[0]} » à la fin de son nom et renvoyez-le.`,
    );
  if (size > kind.limit)
    throw new RefusedFile(
      name,
      `il pèse ${megabytes(size)} Mo, plus que les ${megabytes(kind.limit)} Mo admis pour ${kind.label}. Réduisez-le et renvoyez-le.`,
    );
  return kind;
}

async function detect(file: string, size: number, extension: string): Promise<Kind | undefined> {
  const [head, end] = await bounds(file, size);
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(head.toString('utf8').replace(/^\u{feff}/u, '')))
    return (await isPlainText(file, size)) ? kindOf('text/vtt') : undefined;
  const detected = await fileTypeFromFile(file).catch(() => undefined);
  const kind = kindOf(detected?.mime);
  if (!kind || kind.mime.startsWith('image/')) return kind;
  if (markup.test(head.toString('latin1'))) return undefined;
  if (kind.mime === 'application/pdf' && !isWholePdf(head, end)) return undefined;
  // Both are ISO base media files, and recorders do not all say that theirs has no picture.
  const declared = kindOfExtension(extension);
  return kind.mime === 'video/mp4' && declared?.mime === 'audio/mp4' ? declared : kind;
}

/** The format begins with the first byte and nothing follows its end: no archive, no page can be glued to it. */
const isWholePdf = (head: Buffer, end: Buffer) =>
  head.toString('latin1').startsWith('%PDF-') && /%%EOF\s*$/.test(end.toString('latin1'));

async function bounds(file: string, size: number): Promise<[head: Buffer, end: Buffer]> {
  const handle = await open(file);
  try {
    const head = await handle.read(Buffer.alloc(sniffed), 0, sniffed, 0);
    const end = await handle.read(Buffer.alloc(tail), 0, tail, Math.max(0, size - tail));
    return [head.buffer.subarray(0, head.bytesRead), end.buffer.subarray(0, end.bytesRead)];
  } finally {
    await handle.close();
  }
}

/** Captions are UTF-8 (WebVTT, 4.1), and no page in disguise. */
async function isPlainText(file: string, size: number): Promise<boolean> {
  const most = kindOf('text/vtt')?.limit ?? 0;
  if (size > most) return true;
  const handle = await open(file);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await handle.readFile());
    return !text.includes('\0') && !markup.test(text);
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}

const hints: Record<string, string> = {
  svg: ' Un dessin SVG peut contenir un programme\u00a0: exportez-le en PNG.',
  gif: ' Enregistrez-le en PNG, ou en vidéo MP4 s’il est animé.',
  heic: ' Enregistrez la photo en JPEG (sur iPhone\u00a0: Réglages, Appareil photo, Formats, « Le plus compatible »).',
  avif: ' Enregistrez-la en JPEG ou en WebP.',
  docx: ' Enregistrez le document en PDF.',
  odt: ' Enregistrez le document en PDF.',
  doc: ' Enregistrez le document en PDF.',
};
const hint = (extension: string) =>
  hints[extension] ?? ' Enregistrez-le dans l’un de ces formats avec le logiciel qui l’a fait.';

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
