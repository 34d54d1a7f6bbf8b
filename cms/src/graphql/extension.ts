import type { Core } from '@strapi/strapi';

/** What we use of plugin-graphql's extension service, which has no types of its own. */
export interface Extension {
  use(extension: { typeDefs?: string; resolvers?: object; resolversConfig?: object }): void;
  shadowCRUD(uid: string): {
    disable(): void;
    disableQueries(): void;
    disableMutations(): void;
    field(name: string): { disable(): void };
  };
}

export const extensionOf = (strapi: Core.Strapi): Extension => strapi.plugin('graphql').service('extension');

export interface Naming {
  getTypeName(model: object): string;
  getComponentName(model: object): string;
  getDynamicZoneName(model: object, field: string): string;
}
export const namingOf = (strapi: Core.Strapi): Naming => strapi.plugin('graphql').service('utils').naming;
