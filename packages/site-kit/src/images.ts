import type { Media } from '@parvis/silo/records';
import type { ImageSource } from '@parvis/ui/types.ts';
import { imagePath } from './read.ts';

const widths = [400, 800, 1200];

/** Widths at which an image is made: never above the original's. */
export function widthsFor(original: number): number[] {
  const fitting = widths.filter((width) => width <= original);
  return fitting.length > 0 ? fitting : [original];
}

/** An image of the silo as `ui` shows it; null stays null (the component then draws a pattern). */
export function pictureOf(media: Media | null, sizes?: string): ImageSource | null {
  if (!media) return null;
  const srcset = widthsFor(media.width).map((width) => ({ src: imagePath(media, width), width }));
  const largest = srcset.at(-1) ?? { src: media.url, width: media.width };
  return {
    src: (srcset[1] ?? largest).src,
    srcset,
    ...(sizes === undefined ? {} : { sizes }),
    width: largest.width,
    height: Math.round((media.height * largest.width) / media.width),
    alt: media.alt,
    credit: media.credit,
    focus: media.focus,
  };
}

/** The picture of a card in a list: of a list that is what its page is about, the first one comes before the rest of the page. */
export function cardPicture(media: Media | null, rank: number, headingLevel: number): ImageSource | null {
  const picture = pictureOf(media);
  return picture && rank === 0 && headingLevel === 2 ? { ...picture, priority: true } : picture;
}

/** The items of a gallery as `ui` shows them. */
export const figureItems = <Item extends { image: Media }>(items: readonly Item[]) =>
  items.flatMap(({ image, ...item }) => {
    const picture = pictureOf(image);
    return picture ? [{ ...item, picture }] : [];
  });

/** Address of an image for previews on other sites. */
export function absoluteImage(media: Media | null, baseUrl: string): string | null {
  return media && new URL(imagePath(media, widthsFor(media.width).at(-1) ?? media.width), baseUrl).href;
}
