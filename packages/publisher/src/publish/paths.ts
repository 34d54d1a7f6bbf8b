import type { BundlePage, PagePath } from '../adapter/bundle.ts';

/** The URL path of a route with these parameters. Pages end with `/`, endpoints do not. @throws when one is missing or unsafe */
export function pathOf(page: Pick<BundlePage, 'pattern' | 'kind' | 'segments'>, params: PagePath['params']): string {
  const segments = page.segments
    .map((pieces) =>
      pieces
        .map(({ content, dynamic, spread }) => {
          if (!dynamic) return content;
          const value = params[content.replace(/^\.\.\./, '')];
          if (spread) return (value ?? '').split('/').filter(Boolean).map(encodeURIComponent).join('/');
          if (value === undefined || value === '')
            throw new Error(`paths() of ${page.pattern} gave no value for « ${content} ».`);
          return encodeURIComponent(value);
        })
        .join(''),
    )
    .filter((segment) => segment !== '');
  const path = `/${segments.join('/')}`;
  return page.kind === 'endpoint' || path === '/' ? path : `${path}/`;
}

/** Pages that hosts look for by name, whatever the trailing slash. */
const errorPages = new Map([
  ['/404/', '404.html'],
  ['/500/', '500.html'],
]);

/** The file that answers a URL path, relative to the site's folder, with `/` between segments. @throws when the path is unsafe */
export function fileOf(path: string): string {
  const errorPage = errorPages.get(path);
  if (errorPage) return errorPage;
  const segments = path.slice(1).split('/').map(decodeURIComponent);
  const last = segments.pop();
  // A folder of that name would stand where the page of its parent is.
  if (segments.includes('index.html'))
    throw new Error(`« ${path} » cannot be the path of a page: index.html is a page itself.`);
  for (const segment of [...segments, last || 'index.html'])
    if (segment === '' || segment.startsWith('.') || /[/\\\0]/.test(segment))
      throw new Error(`« ${path} » cannot be the path of a page: a segment is empty, hidden or not a name.`);
  return [...segments, last || 'index.html'].join('/');
}

/** The URL path that a file answers: the inverse of `fileOf`. */
export function pathOfFile(file: string): string {
  for (const [path, name] of errorPages) if (name === file) return path;
  const path = `/${file.split('/').map(encodeURIComponent).join('/')}`;
  return path.replace(/\/index\.html$/, '/');
}

export const isErrorPage = (path: string): boolean => errorPages.has(path);
