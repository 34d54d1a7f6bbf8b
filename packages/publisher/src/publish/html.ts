import { tagsOf } from './tags.ts';

/** What the publisher needs to know of a page's HTML. */
export interface PageFacts {
  /** Offset right after `<head>`, or after `<meta charset>` when that comes first; undefined without a head. */
  headStart: number | undefined;
  noindex: boolean;
  canonical: string | undefined;
  /** Addresses on the same site: values of `href` and `src` that start with one `/`. */
  links: Set<string>;
}

export function factsOf(html: string): PageFacts {
  const facts: PageFacts = { headStart: undefined, noindex: false, canonical: undefined, links: new Set() };
  let headTag = -2;
  for (const [index, { name: tagName, attributes, end }] of tagsOf(html).entries()) {
    const value = (name: string) => attributes.get(name);
    if (tagName === 'head' && facts.headStart === undefined) {
      facts.headStart = end;
      headTag = index;
    } else if (tagName === 'meta') {
      if (index === headTag + 1 && value('charset') !== undefined) facts.headStart = end;
      if (value('name')?.toLowerCase() === 'robots' && /noindex|none/i.test(value('content') ?? ''))
        facts.noindex = true;
    } else if (tagName === 'link' && value('rel')?.toLowerCase() === 'canonical') {
      facts.canonical = value('href');
    }
    for (const address of [value('href'), value('src')])
      if (address?.startsWith('/') && !address.startsWith('//')) facts.links.add(address);
  }
  return facts;
}

/** Directives that browsers ignore in a `<meta>`; the server sends what it can of them. */
const headerOnly = new Set(['frame-ancestors', 'report-uri', 'report-to', 'sandbox']);

/**
 * The page with its Content-Security-Policy inside, before anything that the policy is about. A leading `<meta charset>` stays first:
 * browsers look for it in the first 1,024 bytes only.
 */
export function withPolicy(html: string, facts: PageFacts, policy: string | null): string {
  if (policy === null || facts.headStart === undefined) return html;
  const kept = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !headerOnly.has(directive.split(/\s/)[0]?.toLowerCase() ?? ''));
  if (kept.length === 0) return html;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(kept.join('; '))}">`;
  return html.slice(0, facts.headStart) + meta + html.slice(facts.headStart);
}

/** The page written where a route answers a redirect. */
export function redirectPage(target: string, absolute: string): string {
  const href = escapeHtml(target);
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Page déplacée</title><meta name="robots" content="noindex"><link rel="canonical" href="${escapeHtml(absolute)}"><meta http-equiv="refresh" content="0;url=${href}"></head><body><p>Cette page a changé d’adresse\u00A0: <a href="${href}">${href}</a></p></body></html>\n`;
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
