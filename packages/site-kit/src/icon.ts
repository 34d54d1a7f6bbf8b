import type { SiteDefinition } from './define-site.ts';

type Theme = SiteDefinition['theme'];

/** Ground, drawing and accent of each theme's icon; plain sRGB, since icons live outside the page's style sheet. */
const drawings: Record<Theme, { ground: string; shapes: string }> = {
  town: {
    ground: '#12394a',
    shapes:
      '<path fill="#fbf6ec" d="M8 20h48v9H8zM8 31h48v17h-7c0-8-3-12-7-12s-7 4-7 12h-6c0-8-3-12-7-12s-7 4-7 12H8z"/><path fill="#e8a06e" d="M29 7h6v11h-6zM22 12h20v6H22z"/>',
  },
  youth: {
    ground: '#3b1d8f',
    shapes:
      '<path fill="#fff" d="M8 54h48a5 5 0 0 0 0-10H27L12 36a5 5 0 0 0-4 5z"/><circle cx="45" cy="22" r="11" fill="#ffd23f"/>',
  },
  library: {
    ground: '#1c1b18',
    shapes:
      '<path fill="#f6f1e7" d="M9 12h9v38H9zM21 18h9v32h-9z"/><path fill="#ef6a4c" d="m34 15 9-2 10 35-9 3z"/><path fill="#f6f1e7" d="M7 53h50v4H7z"/>',
  },
  neutral: {
    ground: '#22313f',
    shapes:
      '<path fill="#fff" d="M10 54V28a22 22 0 0 1 44 0v26H44V30a12 12 0 0 0-24 0v24z"/><circle cx="32" cy="46" r="8" fill="#7cc4c0"/>',
  },
};

/** The icon of a site's tab: one drawing per theme. */
export function iconSvg(theme: Theme): string {
  const { ground, shapes } = drawings[theme];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="${ground}"/>${shapes}</svg>\n`;
}
