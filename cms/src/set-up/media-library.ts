import type { Core } from '@strapi/strapi';
import type { UploadService } from '../files/upload-service';

/** The media library keeps images as they came in: what the sites show, lighter and smaller, the sites make. Strapi would write each at quality 80. */
export async function keepImagesWhole(strapi: Core.Strapi): Promise<void> {
  const uploads: UploadService = strapi.plugin('upload').service('upload');
  const settings = { sizeOptimization: false, responsiveDimensions: false, autoOrientation: false, aiMetadata: false };
  await uploads.setSettings(settings);
}
