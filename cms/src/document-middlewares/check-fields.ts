import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { componentLabels, typeLabels } from '../editorial/labels';
import type { Rule } from '../editorial/rule';
import { rules, rulesByName } from '../editorial/rules';
import { defaultRules, rulesByType } from '../editorial/rules-by-type';
import { type WholeRule, wholeRules } from '../editorial/whole-rules';
import { type Context, type DocumentMiddleware, isWrite, paramsOf } from './middleware';

interface Attribute {
  type: string;
  component?: UID.Component;
}
type Data = Record<string, unknown>;
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
  const whole = wholeProblems(context.uid, { ...(await storedFields(strapi, context, data)), ...data }, []);
  const problems = [...whole, ...problemsOf(strapi, context.uid, data, [])];
  const [first] = problems;
  if (first) throw new errors.ValidationError(first.message, { errors: problems });
  return next();
};

/** Of a record that is changed in part: the other fields of the rules that the change touches. */
async function storedFields(strapi: Core.Strapi, context: Context, data: Data): Promise<Data> {
  const { documentId } = paramsOf(context);
  if (context.action !== 'update' || !documentId) return {};
  const touched = (wholeRules[context.uid] ?? []).filter(({ fields }) => fields.some((field) => field in data));
  const missing = new Set(touched.flatMap(({ fields }) => fields).filter((field) => !(field in data)));
  if (missing.size === 0) return {};
  const where = { documentId, ...(context.contentType.options?.draftAndPublish && { publishedAt: null }) };
  return (await strapi.db.query(context.uid).findOne({ select: [...missing], where })) ?? {};
}

function problemsOf(strapi: Core.Strapi, uid: UID.Schema, data: Data, path: string[]): Problem[] {
  const attributes = strapi.getModel(uid).attributes as Record<string, Attribute>;
  return Object.entries(data).flatMap(([field, value]) => {
    const attribute = attributes[field];
    if (!attribute || value === null || value === undefined || value === '') return [];
    const byType = wrong(rulesByType[attribute.type], value, [...path, field], labelOf(uid, field));
    if (byType.length || attribute.type === 'blocks') return byType;
    const rule = rules[uid]?.[field] ?? rulesByName[field] ?? defaultRules[attribute.type];
    const items = Array.isArray(value) ? value : [value];
    return items.flatMap((item, index) => {
      const at = Array.isArray(value) ? [...path, field, String(index)] : [...path, field];
      if (!isData(item)) return wrong(rule, item, at);
      const component = attribute.component ?? (item as ZoneItem).__component;
      const below = component
        ? [...wholeProblems(component, item, at), ...problemsOf(strapi, component, item, at)]
        : [];
      return [...wrong(rule, item, at), ...below];
    });
  });
}

const wholeProblems = (uid: string, values: Data, path: string[]): Problem[] =>
  (wholeRules[uid] ?? []).flatMap(({ field, check }: WholeRule) =>
    wrong(() => check(values), values, [...path, field]),
  );

/** Rules of a kind of field do not know the field: its label goes before what they say. */
function wrong(rule: Rule | undefined, value: unknown, path: string[], label?: string): Problem[] {
  const said = rule?.(value);
  if (!said) return [];
  const message = label && /^[a-zà-ÿ]/.test(said) ? `${label} : ${said}` : said;
  return [{ path, message, name: 'ValidationError' }];
}

const labelOf = (uid: string, field: string): string =>
  (typeLabels[uid] ?? componentLabels[uid])?.[field]?.[0] ?? field;

const isData = (item: unknown): item is Data => typeof item === 'object' && item !== null;
