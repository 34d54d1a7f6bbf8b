import type { Core, Modules } from '@strapi/strapi';
import { original } from '../lib/localised';

export type Context = Modules.Documents.Middleware.Context;

/** A rule that wraps every call of the document service, whoever makes it: admin panel, REST, GraphQL, import. */
export type DocumentMiddleware = (
  strapi: Core.Strapi,
  context: Context,
  next: () => Promise<unknown>,
) => Promise<unknown>;

const writes = new Set(['create', 'update', 'publish', 'unpublish', 'delete', 'clone', 'discardDraft']);

export const isWrite = ({ action }: Context): boolean => writes.has(action);

/** Parameters of a call, as far as our rules read them. */
export interface Params {
  documentId?: string;
  status?: string;
  locale?: string | string[] | null;
  publicationFilter?: string;
  hasPublishedVersion?: boolean;
  data?: Record<string, unknown>;
}
export const paramsOf = (context: Context): Params => context.params as Params;

/** The languages that a call is about; `*` for all. Whoever names none means French. */
export const localesOf = (context: Context): string[] => [paramsOf(context).locale || original].flat();

/** The document a finished write was about: the one asked for, or the one it made. */
export function documentOf(context: Context, result: unknown): string | undefined {
  const made = result as { documentId?: string } | null;
  return context.action === 'create' || context.action === 'clone' ? made?.documentId : paramsOf(context).documentId;
}

/** Whether a write changes what the public sees, rather than a draft. */
export function isPublic(context: Context): boolean {
  if (!context.contentType.options?.draftAndPublish) return true;
  const { action } = context;
  if (action === 'publish' || action === 'unpublish' || action === 'delete') return true;
  return (action === 'create' || action === 'update') && paramsOf(context).status === 'published';
}
