import { altOf, versioned } from './media-words.ts';
import type { BlockImage, Media } from './records.ts';

/**
 * An image that an editor put into a text, which holds a copy of what the media library said of it then. Its address is the one that the editor's
 * browser knew: only what is in the silo's own library is shown.
 *
 * @returns null for an image of elsewhere, or of which too little is known
 */
export function mediaOfBlock({ url, hash, width, height, ...image }: BlockImage): Media | null {
  const [path] = /\/uploads\/[\w.-]+$/.exec(url) ?? [];
  if (!path || !hash || !width || !height) return null;
  const { alternativeText, caption, updatedAt } = image;
  return {
    url: path,
    hash: versioned(hash, updatedAt),
    width,
    height,
    alt: altOf(alternativeText),
    credit: caption || null,
    focus: null,
  };
}
