import type { Core, UID } from '@strapi/strapi';

/** An attribute of a content type or component, as far as the matrix reads it. */
export interface Attribute {
  type: string;
  private?: boolean;
  repeatable?: boolean;
  multiple?: boolean;
  relation?: string;
  target?: string;
  component?: string;
  components?: string[];
  enum?: string[];
  required?: boolean;
}
export interface Model {
  uid: UID.Schema;
  kind?: 'collectionType' | 'singleType';
  modelType: string;
  info: { singularName: string; pluralName: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, Attribute>;
}

export const modelOf = (strapi: Core.Strapi, uid: string): Model =>
  strapi.getModel(uid as UID.Schema) as unknown as Model;

/** Our content types, found in the running silo rather than in a list that someone keeps. */
export const ownTypes = (strapi: Core.Strapi): Model[] =>
  Object.keys(strapi.contentTypes)
    .filter((uid) => uid.startsWith('api::'))
    .map((uid) => modelOf(strapi, uid));

export const hasDrafts = (model: Model): boolean => model.options?.draftAndPublish === true;

export const isLocalised = (model: Model): boolean => model.pluginOptions?.i18n?.localized === true;

/** The models an attribute leads to: none for a plain value, several for a dynamic zone. */
export function targetsOf({ type, target, component, components }: Attribute): string[] {
  if (type === 'component' && component) return [component];
  if (type === 'dynamiczone') return components ?? [];
  if (type === 'media') return ['plugin::upload.file'];
  return type === 'relation' && target ? [target] : [];
}

/**
 * Whether readers must not learn of a field. Said anew here, from the schema and not from what the silo hides: accounts, roles, tokens,
 * folders and every other type that is not ours; passwords; whatever a schema calls private.
 */
export function isHidden(attribute: Attribute, readable: ReadonlySet<string>): boolean {
  if (attribute.private || attribute.type === 'password') return true;
  if (attribute.type !== 'relation') return false;
  return !attribute.target || !readable.has(attribute.target);
}

/** What nothing shows, whatever `private` says: neither the fields of accounts nor what files know of the records that show them. */
export const alwaysHidden: Record<string, readonly string[]> = {
  'plugin::upload.file': ['related', 'folder', 'folderPath', 'provider', 'provider_metadata', 'previewUrl'],
  'api::service.service': ['editors'],
};

export interface Step {
  field: string;
  attribute: Attribute;
  /** Type or component the field belongs to. */
  from: Model;
}

/** Every way from a type through its relations, components, zones and files, at most `depth` steps long; the shortest first. */
export function pathsFrom(strapi: Core.Strapi, start: Model, depth: number): Step[][] {
  const paths: Step[][] = [[]];
  let ends: { path: Step[]; model: Model }[] = [{ path: [], model: start }];
  for (let n = 0; n < depth; n++) {
    ends = ends.flatMap(({ path, model }) =>
      Object.entries(model.attributes).flatMap(([field, attribute]) =>
        targetsOf(attribute).map((target) => ({
          path: [...path, { field, attribute, from: model }],
          model: modelOf(strapi, target),
        })),
      ),
    );
    paths.push(...ends.map(({ path }) => path));
  }
  return paths;
}
