import type { Core } from '@strapi/strapi';

/** What readers learn of a file. The rest, above all `related`, leads to the records that show it, drafts included, or to where it is kept. */
const shown = new Set([
  'name',
  'alternativeText',
  'caption',
  'focalPoint',
  'width',
  'height',
  'hash',
  'ext',
  'mime',
  'size',
  'url',
  'formats',
  'createdAt',
  'updatedAt',
  'publishedAt',
]);

/** A file is read as a field of a record, and leads nowhere: without this, `populate[image][populate]=related` gives anyone every draft. */
export function closeFiles(strapi: Core.Strapi): void {
  for (const [name, attribute] of Object.entries(strapi.contentType('plugin::upload.file').attributes))
    if (!shown.has(name)) Object.assign(attribute, { private: true });
}
