import type { Core } from '@strapi/strapi';
import { diffusionsOf } from '../diffusion/appearances';
import { type DiffusingSite, diffusingSites } from '../diffusion/sites';

export const issueType = 'newsletter-issue';

export type NewsletterSite = Pick<DiffusingSite, 'key' | 'name' | 'baseUrl'>;

/** The sites that have pages for newsletters: each has one, and its subscribers. */
async function newsletterSites(strapi: Core.Strapi): Promise<DiffusingSite[]> {
  return (await diffusingSites(strapi, false)).filter(({ paths }) => paths[issueType]);
}

export const isNewsletterSite = async (strapi: Core.Strapi, key: string): Promise<boolean> =>
  (await newsletterSites(strapi)).some((site) => site.key === key);

export async function newsletterSite(strapi: Core.Strapi, key: string): Promise<NewsletterSite | undefined> {
  return (await newsletterSites(strapi)).find((site) => site.key === key);
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
