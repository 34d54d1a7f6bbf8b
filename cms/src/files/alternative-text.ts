/** What an editor writes in place of an alternative text to say that an image only decorates. Stored so, read as an empty `alt` by the sites. */
export const decorative = 'décorative';

const spellings = /^[\s«"(]*(?:image |photo )?(?:purement )?d[ée]corati(?:ve|f)[\s».")]*$/iu;

/** An alternative text as it is stored: one spelling of « décorative », no space around. */
export function alternativeText(text: string): string {
  const written = text.normalize('NFC').trim();
  return spellings.test(written) ? decorative : written;
}

export const isMissing = (text: string | null | undefined): boolean => !text?.trim();

/** What to do about an image without an alternative text. */
export const wayOut =
  'Ouvrez-la dans la médiathèque (le crayon) et dites en une phrase ce qu’elle montre, dans « Texte alternatif », ou écrivez-y « décorative » si elle n’apporte rien de plus que le texte.';
