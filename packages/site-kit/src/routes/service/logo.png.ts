import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { iconSvg } from '../../icon.ts';
import { config } from '../../site.ts';

/** The icon as directories of podcasts and screens of telephones take it: a square PNG. */
export const GET: APIRoute = async () => {
  const png = await sharp(Buffer.from(iconSvg(config.theme)), { density: 1575 })
    .resize(1400)
    .flatten()
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
