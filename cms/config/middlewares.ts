import { largest } from '../src/files/kinds';

export default [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: { directives: { 'connect-src': ["'self'"], 'img-src': ["'self'", 'data:', 'blob:'] } },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  'global::limit-rest-cost',
  'global::confine-uploads',
  {
    name: 'strapi::body',
    config: { jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb', formidable: { maxFileSize: largest } },
  },
  'global::limit-graphql-documents',
  'global::let-saves-pass',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
