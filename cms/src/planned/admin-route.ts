import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { diffusedTypes, uidOf } from '../lib/content-types';
import { original } from '../lib/localised';
import { type AskedRecord, mayPublish, registerRecordRoute } from '../lib/record-route';
import { type Draft, forgetPlans, type Plan, plan, planOf } from './plans';
import { reasonOf } from './words';

/** What the panel shows: the plan, if there is one, and whether the account may change it. */
interface Answer {
  plan: Plan | null;
  mayPlan: boolean;
}

/**
 * `GET /parvis/planned-publication/:type/:id?locale=fr`: when the draft is to be published. `PUT` with `{ at }` (ISO 8601 instant) plans it and
 * `DELETE` forgets it, for accounts that may publish the record. 400 with a French sentence for an instant that is past or too far away, and
 * for a draft that could not be published as it is.
 */
export function registerPlannedRoutes(strapi: Core.Strapi): void {
  const name = 'planned-publication';
  const answer = async (asked: AskedRecord): Promise<Answer> => ({
    plan: await planOf(strapi, draftOf(asked)),
    mayPlan: hasDrafts(strapi, asked) && (await mayPublish(strapi, asked)),
  });
  registerRecordRoute(strapi, name, diffusedTypes, answer);
  const after = (change: typeof set) => async (asked: AskedRecord) => {
    await change(strapi, asked);
    return answer(asked);
  };
  registerRecordRoute(strapi, name, diffusedTypes, after(set), { method: 'PUT', right: 'publish' });
  registerRecordRoute(strapi, name, diffusedTypes, after(cancel), { method: 'DELETE', right: 'publish' });
}

const hasDrafts = (strapi: Core.Strapi, { type }: AskedRecord): boolean =>
  strapi.contentType(uidOf(type)).options?.draftAndPublish === true;

function draftOf({ type, id, context }: AskedRecord): Draft {
  const { locale = original } = context.query;
  if (typeof locale !== 'string' || !/^[a-z]{2,3}(-\w+)*$/i.test(locale))
    throw new errors.ValidationError('La langue demandée est inconnue.');
  return { type, document: id, locale };
}

async function cancel(strapi: Core.Strapi, asked: AskedRecord): Promise<void> {
  const { locale, ...document } = draftOf(asked);
  await forgetPlans(strapi, document, [locale]);
}

/** Years ahead that can be planned. */
const farthest = 2;

async function set(strapi: Core.Strapi, asked: AskedRecord): Promise<void> {
  const draft = draftOf(asked);
  if (!hasDrafts(strapi, asked))
    throw new errors.ValidationError('Ce contenu n’a pas de brouillon : il se publie en l’enregistrant.');
  const at = instantOf(asked.context.request.body);
  if (at.getTime() <= Date.now())
    throw new errors.ValidationError('Cette date est passée. Choisissez un moment à venir, ou publiez maintenant.');
  const limit = new Date();
  limit.setFullYear(limit.getFullYear() + farthest);
  if (at > limit)
    throw new errors.ValidationError('Cette date est trop lointaine : choisissez un moment d’ici à deux ans.');
  if (!(await followsOriginal(strapi, draft, at))) await tryPublishing(strapi, draft);
  await plan(strapi, draft, at);
}

function instantOf(body: unknown): Date {
  const { at } = (body ?? {}) as { at?: unknown };
  const instant =
    typeof at === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/.test(at) ? new Date(at) : undefined;
  if (!instant || Number.isNaN(instant.getTime()))
    throw new errors.ValidationError('La date de publication est illisible.');
  return instant;
}

/** A translation may be planned with its original, before which it cannot be published. */
async function followsOriginal(strapi: Core.Strapi, draft: Draft, at: Date): Promise<boolean> {
  if (draft.locale === original) return false;
  const first = await planOf(strapi, { ...draft, locale: original });
  return first !== null && first.error === null && Date.parse(first.at) <= at.getTime();
}

class Undone extends Error {}

/** Publishes, and undoes it: what publishing refuses is told now, not on the day. Strapi tells of it to nobody, as nothing is committed. */
async function tryPublishing(strapi: Core.Strapi, { type, document, locale }: Draft): Promise<void> {
  try {
    await strapi.db.transaction(async () => {
      const { entries } = await strapi.documents(uidOf(type)).publish({ documentId: document, locale });
      if (entries.length === 0) throw new errors.NotFoundError('Il n’y a rien à publier dans cette langue.');
      throw new Undone();
    });
  } catch (error) {
    if (error instanceof Undone) return;
    if (!(error instanceof errors.ValidationError)) throw error;
    throw new errors.ValidationError(
      `Ce brouillon ne pourrait pas être publié. ${reasonOf(type, error)}`,
      error.details,
    );
  }
}
