import { type DocumentMiddleware, isWrite } from './middleware';

/** A write and all that follows from it (journal, diffusion) stand or fall together. */
export const inOneTransaction: DocumentMiddleware = async (strapi, context, next) =>
  isWrite(context) ? strapi.db.transaction(() => next()) : next();
