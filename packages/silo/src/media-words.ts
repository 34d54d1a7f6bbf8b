/** The silo's word for an image that has nothing to tell (`cms/src/files/alternative-text.ts`). */
const decorative = 'décorative';

/** The `alt` of an image: '' for a decorative one. */
export const altOf = (alternativeText: string | null | undefined): string =>
  !alternativeText || alternativeText === decorative ? '' : alternativeText;

/** Strapi keeps the hash of a file that is replaced: its date of change is what tells the new one. */
export const versioned = (hash: string, updatedAt: string | null | undefined): string =>
  `${hash}-${updatedAt ? Date.parse(updatedAt).toString(36) : '0'}`;
