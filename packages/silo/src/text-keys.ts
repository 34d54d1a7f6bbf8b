/** A key that sorts names the French way under a byte order: accents and case aside first, then the name itself. */
export function nameKey(name: string): string {
  return `${plain(name)}\u0000${name}`;
}

/** A name as it may stand in an address: `Au fil de l’Orvelle` is `au-fil-de-l-orvelle`. */
export const slugOf = (name: string): string => plain(name).replaceAll(' ', '-');

/** The letter of an A–Z index under which a name stands; `#` when it starts with none. */
export function letterOf(name: string): string {
  const first = plain(name).charAt(0).toUpperCase();
  return first >= 'A' && first <= 'Z' ? first : '#';
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
