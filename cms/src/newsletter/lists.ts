import type { Core } from '@strapi/strapi';
import { diffusionsOf } from '../diffusion/appearances';
import { type DiffusingSite, diffusingSites } from '../diffusion/sites';

export const issueType = 'newsletter-issue';

export type NewsletterSite = Pick<DiffusingSite, 'key' | 'name' | 'baseUrl'>;

/** A site that has pages for newsletters: it has one, and its subscribers. @returns undefined for any other */
export async function newsletterSite(strapi: Core.Strapi, key: string): Promise<NewsletterSite | undefined> {
  return (await diffusingSites(strapi, false)).find((site) => site.key === key && site.paths[issueType]);
}

/** The site to whose subscribers a published issue goes, and its page there: the one that its canonical address is on. */
export async function siteOfIssue(
  strapi: Core.Strapi,
  document: string,
): Promise<(NewsletterSite & { url: string }) | undefined> {
  const [diffusion] = await diffusionsOf(strapi, issueType, [document]);
  const shown = diffusion?.sites.find(({ url }) => url === diffusion.canonicalUrl);
  const site = shown && (await newsletterSite(strapi, shown.site));
  return site && { ...site, url: shown.url };
}
