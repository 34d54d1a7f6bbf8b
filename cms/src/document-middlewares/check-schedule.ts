import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { problemsOfSchedule } from '../schedule/check';
import type { Schedule } from '../schedule/expand';
import { type Context, type DocumentMiddleware, isWrite, paramsOf } from './middleware';

const fields = ['slots', 'recurrence', 'exceptions'] as const;

/** The dates of an event can all be written out: a rule that ends, no more than 800 dates, exceptions to dates that exist. */
export const checkSchedule: DocumentMiddleware = async (strapi, context, next) => {
  const { data } = paramsOf(context);
  if (context.uid !== 'api::event.event' || !isWrite(context) || !data) return next();
  if (!fields.some((field) => field in data)) return next();
  const problems = problemsOfSchedule(wellFormed(await wholeSchedule(strapi, context, data)));
  const [first] = problems;
  if (first)
    throw new errors.ValidationError(first.message, {
      errors: problems.map((problem) => ({ ...problem, name: 'ValidationError' })),
    });
  return next();
};

/** A write may give one part only: the others are as they are in the draft. */
async function wholeSchedule(
  strapi: Core.Strapi,
  context: Context,
  data: Record<string, unknown>,
): Promise<Partial<Schedule>> {
  const { documentId } = paramsOf(context);
  if (!documentId || fields.every((field) => field in data)) return data;
  const before = await strapi.db.query('api::event.event').findOne({
    where: { documentId, publishedAt: null },
    populate: ['slots', 'exceptions'],
  });
  return { ...before, ...data };
}

/** What other rules refuse (a slot without a start) is left to them. */
const wellFormed = ({ slots, recurrence, exceptions }: Partial<Schedule>): Schedule => ({
  slots: (slots ?? [])
    .filter(({ start }) => !Number.isNaN(Date.parse(start)))
    .map((slot) => ({ ...slot, end: slot.end ?? null })),
  recurrence,
  exceptions: (exceptions ?? []).filter(({ date }) => /^\d{4}-\d\d-\d\d/.test(date)),
});
