import type { Core } from '@strapi/strapi';
import { servicesOf } from '../lib/own-services';

/** Slugs of the services that an account writes for; none for webmasters, who look at all of them alike. */
export async function ownSlugs(strapi: Core.Strapi, user: { id: number }): Promise<string[]> {
  const own = await servicesOf(strapi, user);
  if (own === 'all' || own.length === 0) return [];
  const services: { slug: string }[] = await strapi.db
    .query('api::service.service')
    .findMany({ select: ['slug'], where: { documentId: { $in: own } }, orderBy: { name: 'asc' } });
  return services.map(({ slug }) => slug);
}

/** What is one's own services' before the rest, each part in the order that it had. @param serviceOf the slug of an item's service */
export function ownFirst<Item>(
  items: readonly Item[],
  own: readonly string[],
  serviceOf: (item: Item) => string,
): Item[] {
  const isOwn = (item: Item) => own.includes(serviceOf(item));
  return [...items.filter(isOwn), ...items.filter((item) => !isOwn(item))];
}
