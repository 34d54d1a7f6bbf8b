import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { Random } from '../lib/random.ts';
import { catalogue } from './catalogue.ts';
import { fileName } from './media-lines.ts';
import { picture } from './shapes.ts';

/** Draws every illustration into `folder` (1200 × 800 JPEG), replacing what is there. */
export async function drawPictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [key, scene] of Object.entries(catalogue)) {
    const svg = picture(scene.draw(new Random(key)));
    await sharp(Buffer.from(svg))
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82, chromaSubsampling: '4:4:4' })
      .toFile(join(folder, fileName(key)));
  }
}
