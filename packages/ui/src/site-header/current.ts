/** `aria-current` of a menu entry: the page itself, or a page below it. */
export function currentOf(href: string, path: string, homeHref: string): 'page' | 'true' | undefined {
  if (href === path) return 'page';
  return href !== homeHref && href.endsWith('/') && path.startsWith(href) ? 'true' : undefined;
}
