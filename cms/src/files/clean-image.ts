import { open } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { Kind } from './kinds';
import { RefusedFile } from './refusal';

/** Pixels: 8 660 × 5 773, more than a reporter's camera gives, and 150 MB at most once decoded. */
const mostPixels = 50_000_000;

/**
 * Decodes the whole image and writes it anew at its full size: upright, in sRGB, with nothing that is not a pixel (EXIF and its place and thumbnail, XMP, IPTC,
 * comments, whatever follows the image). @throws RefusedFile when it is broken, moving or too large to decode
 */
export async function cleanImage(from: string, to: string, kind: Kind, name: string): Promise<void> {
  const { format, width, height, pages = 1 } = await headOf(from, name);
  if (`image/${format}` !== kind.mime) throw broken(name);
  if (width * height > mostPixels)
    throw new RefusedFile(
      name,
      `elle fait ${width} × ${height} pixels, plus de ${mostPixels / 1e6} millions. Réduisez-la (3 000 pixels de large suffisent à tous les sites) et renvoyez-la.`,
    );
  if (pages > 1)
    throw new RefusedFile(name, 'c’est une image animée. Envoyez une vidéo MP4 ou WebM, que le visiteur peut arrêter.');
  const image = sharp(from, { limitInputPixels: mostPixels, failOn: 'warning' }).autoOrient().toColourspace('srgb');
  try {
    await (await encoded(image, kind, from)).toFile(to);
  } catch {
    throw broken(name);
  }
}

/** Reads the head only: nothing is decoded yet. */
async function headOf(file: string, name: string) {
  try {
    return await sharp(file, { limitInputPixels: false }).metadata();
  } catch {
    throw broken(name);
  }
}

/** Without visible loss: the sites make their own, lighter copies from this one. */
async function encoded(image: Sharp, { mime }: Kind, from: string): Promise<Sharp> {
  if (mime === 'image/png') return image.png({ compressionLevel: 9 });
  if (mime === 'image/webp') return image.webp((await isLossless(from)) ? { lossless: true } : { quality: 95 });
  return image.jpeg({ quality: 95, chromaSubsampling: '4:4:4' });
}

/** RFC 9649: a lossless WebP holds a `VP8L` chunk, near its start. */
async function isLossless(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead).includes('VP8L');
  } finally {
    await handle.close();
  }
}

const broken = (name: string) =>
  new RefusedFile(
    name,
    'l’image est abîmée ou incomplète. Ouvrez-la avec un logiciel d’images, enregistrez-la de nouveau en JPEG ou en PNG, et renvoyez-la.',
  );
