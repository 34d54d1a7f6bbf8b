import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Rule, rules, slug, wholeRules } from '../editorial/rules';
import { type DocumentMiddleware, isWrite, paramsOf } from './middleware';

interface Attribute {
  type: string;
  component?: UID.Component;
}
/** An item of a dynamic zone says which component it is. */
interface ZoneItem {
  __component?: UID.Component;
}
interface Problem {
  path: string[];
  message: string;
  name: 'ValidationError';
}

/** Nothing enters the silo, drafts included, that would break a page or an address: each wrong field is named, with the way out. */
export const checkFields: DocumentMiddleware = async (strapi, context, next) => {
  const { data } = paramsOf(context);
  if (!isWrite(context) || !data || !context.uid.startsWith('api::')) return next();
  const problems = problemsOf(strapi, context.uid, data, []);
  const [first] = problems;
  if (first) throw new errors.ValidationError(first.message, { errors: problems });
  return next();
};

function problemsOf(strapi: Core.Strapi, uid: UID.Schema, data: Record<string, unknown>, path: string[]): Problem[] {
  const attributes = strapi.getModel(uid).attributes as Record<string, Attribute>;
  const whole = wrong(wholeRules[uid], data, path);
  const parts = Object.entries(data).flatMap(([field, value]) => {
    const attribute = attributes[field];
    if (!attribute || value === null || value === undefined || value === '') return [];
    const rule = attribute.type === 'uid' ? slug : rules[uid]?.[field];
    const items = Array.isArray(value) ? value : [value];
    return items.flatMap((item, index) => {
      const at = Array.isArray(value) ? [...path, field, String(index)] : [...path, field];
      if (!isData(item)) return wrong(rule, item, at);
      const component = attribute.component ?? (item as ZoneItem).__component;
      const below = component ? problemsOf(strapi, component, item, at) : [];
      return [...wrong(rule, item, at), ...below];
    });
  });
  return [...whole, ...parts];
}

function wrong(rule: Rule | undefined, value: unknown, path: string[]): Problem[] {
  const message = rule?.(value);
  return message ? [{ path, message, name: 'ValidationError' }] : [];
}

const isData = (item: unknown): item is Record<string, unknown> => typeof item === 'object' && item !== null;
