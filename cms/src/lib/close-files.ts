import type { Core } from '@strapi/strapi';

/** What a file knows beyond itself: the records that show it, drafts included, and where it is kept. */
const hidden = ['related', 'folder', 'folderPath', 'provider', 'provider_metadata', 'previewUrl'];

/** A file is read as a field of a record, and leads nowhere: without this, `populate[image][populate]=related` gives anyone every draft. */
export function closeFiles(strapi: Core.Strapi): void {
  const { attributes } = strapi.contentType('plugin::upload.file');
  for (const name of hidden) {
    const attribute = attributes[name];
    if (attribute) Object.assign(attribute, { private: true });
  }
}
