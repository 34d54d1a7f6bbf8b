const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address when a click on it is harmless (http, https, mailto, tel, or relative), else null. */
export function safeHref(url: string): string | null {
  // Browsers drop control characters inside an address: `java\nscript:` would run.
  const clean = [...url.trim()].filter((character) => character > '\u001f' && character !== '\u007f').join('');
  if (clean === '') return null;
  const base = 'https://relative.invalid/';
  if (!URL.canParse(clean, base)) return null;
  return schemes.has(new URL(clean, base).protocol) ? clean : null;
}

/** Leads to another host. */
export function isExternal(href: string): boolean {
  return /^(https?:)?\/\//i.test(href);
}
