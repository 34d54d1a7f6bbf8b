import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::commune.commune', { only: ['find', 'findOne'] });
