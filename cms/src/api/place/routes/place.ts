import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::place.place', { only: ['find', 'findOne'] });
