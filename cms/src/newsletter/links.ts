import { tokenOf } from './tokens';

const base = (site: { baseUrl: string }) => site.baseUrl.replace(/\/+$/, '');

/** The site's page where one confirms. Reading it does nothing: programs open links before people do. */
export const confirmLink = (site: { baseUrl: string }, key: string): string =>
  `${base(site)}/abonnement/confirmer/?jeton=${tokenOf(key, 'confirm')}`;

/** The site's page where one unsubscribes, which mail programs may also post to (RFC 8058). */
export const unsubscribeLink = (site: { baseUrl: string }, key: string): string =>
  `${base(site)}/abonnement/arreter/?jeton=${tokenOf(key, 'unsubscribe')}`;
