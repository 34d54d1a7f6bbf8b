const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address if a reader can follow it without danger (http, https, mailto, tel; absolute), else null. */
export function safeLink(value: string): string | null {
  return parse(value, schemes);
}

/** The same for the address of a page: http or https. `www.example.org` is given its missing `https://`. */
export function webAddress(value: string): string | null {
  const trimmed = value.trim();
  return parse(/^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed, new Set(['http:', 'https:']));
}

function parse(value: string, allowed: ReadonlySet<string>): string | null {
  const url = URL.parse(value.trim());
  return url && allowed.has(url.protocol) ? url.href : null;
}
