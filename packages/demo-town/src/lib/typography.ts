/** A no-break space. */
const nbsp = '\u00a0';

/** French typography for text typed with ordinary spaces: everything that must not be separated at the end of a line is tied. */
export function french(text: string): string {
  return text
    .replace(/ ([:;!?»])/g, `${nbsp}$1`)
    .replace(/« /g, `«${nbsp}`)
    .replace(/(\d) (?=(?:h|€|%|km|m|cm|kg|g|l|ans|mois|minutes|euros|°)(?![\p{L}\p{M}]))/gu, `$1${nbsp}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${nbsp}`)
    .replace(/(\d h) (?=\d\d(?!\d))/g, `$1${nbsp}`)
    .replace(/(\d\u00a0h) (?=\d\d(?!\d))/g, `$1${nbsp}`);
}

/** The slug of a title: lower case, without accents, words joined by hyphens. */
export function slugOf(title: string): string {
  return title
    .replace(/œ/gi, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
