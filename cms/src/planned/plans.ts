import type { Core } from '@strapi/strapi';
import type { DiffusedType } from '../lib/content-types';
import { original } from '../lib/localised';
import { plannedTable } from './table';

/** A draft, in one language. */
export interface Draft {
  type: DiffusedType;
  document: string;
  locale: string;
}

export interface Plan {
  /** Instant. */
  at: string;
  /** In French, why it could not be published; null while it is to come. */
  error: string | null;
}

export interface PlannedRow extends Draft {
  id: number;
  due: number;
  error: string | null;
}

/** A row as the databases give it: PostgreSQL gives large numbers as text. */
type StoredRow = Omit<PlannedRow, 'due'> & { due: number | string };
const columns = ['id', 'type', 'document', 'locale', 'due', 'error'];

export async function planOf(strapi: Core.Strapi, draft: Draft): Promise<Plan | null> {
  const row = await strapi.db
    .connection(plannedTable)
    .where({ ...draft })
    .first<StoredRow | undefined>(columns);
  return row ? { at: new Date(Number(row.due)).toISOString(), error: row.error } : null;
}

/** Plans the publication of a draft, in place of an earlier plan. */
export async function plan(strapi: Core.Strapi, draft: Draft, at: Date): Promise<void> {
  await strapi.db
    .connection(plannedTable)
    .insert({ ...draft, due: at.getTime(), error: null })
    .onConflict(['type', 'document', 'locale'])
    .merge();
}

/** Forgets plans of a document, in the current transaction. @param locales all languages unless told */
export async function forgetPlans(
  strapi: Core.Strapi,
  { type, document }: Omit<Draft, 'locale'>,
  locales?: readonly string[],
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const all = trx(plannedTable).where({ type, document });
    await (locales ? all.whereIn('locale', locales) : all).delete();
  });
}

/** The plans whose time has come and that did not fail, those of originals before those of their translations. */
export async function duePlans(strapi: Core.Strapi, now: number): Promise<PlannedRow[]> {
  const rows = await strapi.db
    .connection(plannedTable)
    .where('due', '<=', now)
    .whereNull('error')
    .orderBy('id')
    .select<StoredRow[]>(columns);
  const plans = rows.map((row) => ({ ...row, due: Number(row.due) }));
  return plans.sort((a, b) => a.due - b.due || Number(a.locale !== original) - Number(b.locale !== original));
}

/** Takes a plan out of the table, in the current transaction. @returns false when another instance did, or it was changed meanwhile */
export async function claim(strapi: Core.Strapi, { id, due }: PlannedRow): Promise<boolean> {
  return strapi.db.transaction(
    async ({ trx }) => (await trx(plannedTable).where({ id, due }).whereNull('error').delete()) > 0,
  );
}

export async function noteFailure(strapi: Core.Strapi, { id, due }: PlannedRow, error: string): Promise<void> {
  await strapi.db.connection(plannedTable).where({ id, due }).update({ error });
}
