import type { Full } from '@parvis/silo/views';
import { compact, context, type JsonLd, type PageFacts } from './json-ld.ts';

/** schema.org descriptions of what services write beside events and articles. */

export function procedureLd(procedure: Full<'procedure'>, owner: string, page: PageFacts): JsonLd {
  const channel = compact({
    '@type': 'ServiceChannel',
    serviceUrl: procedure.url,
    serviceLocation: procedure.place && { '@type': 'Place', name: procedure.place.title },
  });
  return compact({
    '@context': context,
    '@type': 'GovernmentService',
    name: procedure.title,
    description: page.description,
    url: page.url,
    serviceOperator: { '@type': 'GovernmentOrganization', name: owner },
    audience: procedure.eligibility && { '@type': 'Audience', audienceType: procedure.eligibility },
    availableChannel: Object.keys(channel).length > 1 ? channel : null,
  });
}

export function galleryLd(gallery: Full<'gallery'>, page: PageFacts): JsonLd {
  return compact({
    '@context': context,
    '@type': 'ImageGallery',
    name: gallery.title,
    description: page.description,
    url: page.url,
    image: page.image,
    datePublished: gallery.publishedOn,
    dateModified: gallery.updatedAt,
  });
}
