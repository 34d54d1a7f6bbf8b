import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::selection.selection', { only: ['find', 'findOne'] });
