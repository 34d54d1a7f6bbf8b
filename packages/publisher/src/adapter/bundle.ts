/** What a site's server bundle lends to the publisher. The only file that both sides of the seam share. */

/** One entry of a page module's `paths()`. */
export interface PagePath {
  /** One value per parameter of the route; a rest parameter (`[...path]`) may be undefined. */
  params: Record<string, string | undefined>;
}

/** A piece of a path segment, e.g. `[slug].ics` is a dynamic piece `slug` and a fixed one `.ics`. */
export interface RoutePiece {
  content: string;
  dynamic: boolean;
  spread: boolean;
}

export interface BundlePage {
  /** As Astro writes it: `/agenda/[slug]`. */
  pattern: string;
  kind: 'page' | 'endpoint' | 'redirect';
  segments: RoutePiece[][];
  params: string[];
  /** Matches the paths that this route answers. */
  matches: RegExp;
  /** The page module's export; it reads, so it is called inside a render context. Absent on routes without parameters. */
  paths: (() => PagePath[] | Promise<PagePath[]>) | undefined;
}

export interface SiteBundle {
  /** Renders one path. Rejects with the page's own error; other failures are a status to check after the body has been read. */
  render(request: Request): Promise<Response>;
  pages(): Promise<BundlePage[]>;
  /** Folder of the client build whose file names carry a digest (`_astro`). */
  assetsFolder: string;
}
