import type { DiffusedType } from '@parvis/silo/records';
import type { Full } from '@parvis/silo/views';
import { absoluteImage } from '../images.ts';
import { site } from '../read.ts';
import type { PageFacts } from './json-ld.ts';

/** What search engines and previews are told of a record's page; `pathname` is its own, for a record that no site is the canonical one of. */
export function pageFacts(
  record: Pick<Full<DiffusedType>, 'canonicalUrl' | 'image'>,
  description: string,
  pathname: string,
): PageFacts {
  const { baseUrl } = site();
  const url = record.canonicalUrl ?? new URL(pathname, baseUrl).href;
  return { url, description, image: absoluteImage(record.image, baseUrl), baseUrl };
}
