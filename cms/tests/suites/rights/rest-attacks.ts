import type { Core } from '@strapi/strapi';
import { hasDrafts, isHidden, type Model, modelOf, pathsFrom, type Step, targetsOf } from './models.ts';
import { type Attack, get, leaksOf } from './readers.ts';
import { type Seeded, secret } from './seed.ts';

const operators = [
  '$eq',
  '$eqi',
  '$ne',
  '$nei',
  '$in',
  '$notIn',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
  '$between',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
  '$null',
  '$notNull',
  '$jsonSupersetOf',
];

/** What an editor's rules hide from everyone: a field of a type and the way there. */
interface HiddenPath {
  path: Step[];
  field: string;
  /** Ends of the path: names below a hidden relation that hold the secrets. */
  leaves: string[][];
}

/**
 * Everything that is tried on one type through REST: generated from its schema, whatever it is. `known` holds the steps that another type
 * already tried in second place, each of which is tried once.
 */
export function restAttacks(
  strapi: Core.Strapi,
  url: string,
  model: Model,
  seeded: Seeded,
  readable: ReadonlySet<string>,
  known: Set<string>,
): Attack[] {
  const route = `${url}/api/${model.kind === 'singleType' ? model.info.singularName : model.info.pluralName}`;
  const paths = pathsFrom(strapi, model, 2).filter((path) => path.length < 2 || isNew(known, path[1]));
  const hidden = paths
    .flatMap((path) => hiddenAt(strapi, model, path, readable))
    .filter(({ path, field }) => path.length === 0 || isNew(known, { from: path.at(-1)?.attribute, field }));
  return [
    ...populates(route, paths),
    ...hidden.flatMap((entry, n) => oracles(route, entry, n)),
    ...paths.filter((path) => leadsToDrafts(strapi, path)).flatMap((path) => draftOracles(route, path)),
    ...publicationTricks(route, seeded.records[model.uid]?.draft),
  ];
}

function isNew(known: Set<string>, step: { from?: object; field: string } | undefined): boolean {
  const from = step?.from as { uid?: string; target?: string; component?: string; type?: string } | undefined;
  const key = `${from?.uid ?? from?.target ?? from?.component ?? from?.type}.${step?.field}`;
  if (known.has(key)) return false;
  known.add(key);
  return true;
}

function hiddenAt(strapi: Core.Strapi, start: Model, path: Step[], readable: ReadonlySet<string>): HiddenPath[] {
  const ends = path.length ? endsOf(strapi, path) : [start];
  return ends.flatMap((end) =>
    Object.entries(end.attributes)
      .filter(([, attribute]) => isHidden(attribute, readable))
      .map(([field, attribute]) => ({ path, field, leaves: leavesOf(strapi, attribute.target) })),
  );
}

function endsOf(strapi: Core.Strapi, path: Step[]): Model[] {
  const last = path.at(-1);
  return last ? targetsOf(last.attribute).map((uid) => modelOf(strapi, uid)) : [];
}

const leavesOf = (strapi: Core.Strapi, target: string | undefined): string[][] => {
  if (!target) return [[]];
  const names = Object.keys(modelOf(strapi, target).attributes);
  return ['email', 'name', 'password', 'resetPasswordToken']
    .filter((name) => names.includes(name))
    .map((name) => [name]);
};

/** A `populate` of the path in each way of writing it. */
function populates(route: string, paths: Step[][]): Attack[] {
  const wild = [
    'populate=*',
    'populate[0]=*',
    'populate=deep',
    'populate[createdBy]=*',
    'populate[localizations]=*',
    'fields=*',
  ];
  const written = paths.slice(1).flatMap((path) => {
    const names = path.map(({ field }) => field);
    const nested = names.join('][populate][');
    const zone = path.find(({ attribute }) => attribute.type === 'dynamiczone');
    if (path.length > 1) return [`populate[${nested}][populate]=*`, `populate=${names.join('.')}`];
    return [
      `populate[0]=${names.join('.')}`,
      `populate[${nested}]=true`,
      `populate[${nested}][populate]=*`,
      `populate[${nested}][fields][0]=id`,
      `populate[${nested}][status]=draft`,
      ...(zone?.attribute.components ?? []).map((uid) => `populate[${zone?.field}][on][${uid}][populate]=*`),
    ];
  });
  return [...wild, ...new Set(written)].map((query) => attack(route, query));
}

/** A filter, a sort or a selection on what is hidden: refused, or with the same answer whatever the secret is. */
function oracles(route: string, { path, field, leaves }: HiddenPath, n: number): Attack[] {
  const names = [...path.map((step) => step.field), field];
  const everyOperator = path.length === 0 && field === 'createdBy';
  const prefixes = ['', '[$or][0]', '[$and][0]', '[$not]'];
  return (leaves.length ? leaves : [[]]).flatMap((leaf, m) => {
    const whole = [...names, ...leaf];
    const keys = whole.map((name) => `[${name}]`).join('');
    const chosen = everyOperator && m === 0 ? operators : [operators[(n + m) % operators.length] ?? '$eq', '$contains'];
    const filters = chosen.map((operator, o) => `filters${prefixes[o % prefixes.length]}${keys}[${operator}]`);
    return [
      ...filters.map((filter) => comparing(route, `${filter}=${secret.account}`, `${filter}=nobody`)),
      comparing(route, `sort=${whole.join('.')}:asc`, `sort=${whole.join('.')}:desc`),
      comparing(route, `sort${keys}=asc`, `sort${keys}=desc`),
      attack(route, `fields[0]=${field}`),
      attack(route, `populate[${names.join('][populate][')}]=true`),
    ];
  });
}

const leadsToDrafts = (strapi: Core.Strapi, path: Step[]) => endsOf(strapi, path).some(hasDrafts);

/** A filter through a relation that leads to a draft answers alike whether or not the draft holds the word. */
function draftOracles(route: string, path: Step[]): Attack[] {
  const keys = path.map(({ field }) => `[${field}]`).join('');
  return ['title', 'slug'].flatMap((leaf) => [
    comparing(
      route,
      `filters${keys}[${leaf}][$contains]=${secret.draft}`,
      `filters${keys}[${leaf}][$contains]=nothing`,
    ),
    comparing(
      route,
      `sort=${path.map(({ field }) => field).join('.')}.${leaf}:asc`,
      `sort=${path.map(({ field }) => field).join('.')}.${leaf}:desc`,
    ),
  ]);
}

/** Every way of asking for what is not published. */
function publicationTricks(route: string, draft: string | undefined): Attack[] {
  const filters = [
    'never-published',
    'never-published-document',
    'has-published-version',
    'has-published-version-document',
    'modified',
    'unmodified',
    'published-without-draft',
    'published-with-draft',
  ];
  const tricks = [
    'status=draft',
    'status[]=draft',
    'status=modified',
    'status[$ne]=published',
    'publicationState=preview',
    'hasPublishedVersion=false',
    'hasPublishedVersion=true',
    'locale=*',
    'locale=en',
    'locale[$ne]=fr',
    'filters[publishedAt][$null]=true',
    'filters[$not][publishedAt][$notNull]=true',
    'filters[status]=draft',
    'filters[locale][$null]=true',
    `_q=${secret.draft}`,
    'sort=status',
    'sort[status]=asc',
    'lookup[publishedAt][$null]=true',
    'pagination[pageSize]=100000',
    'pagination[limit]=-1',
    '__proto__[status]=draft',
    'constructor[prototype][status]=draft',
    ...filters.map((name) => `publicationFilter=${name}`),
  ];
  return [
    ...tricks.map((query) => attack(route, query)),
    ...(draft ? tricks.slice(0, 12).map((query) => attack(`${route}/${draft}`, query)) : []),
    comparing(route, `_q=${secret.account}`, '_q=nobody'),
  ];
}

/** The seeded records are the last made. */
const few = (query: string) =>
  /^(sort|pagination)/.test(query) ? query : `${query}&sort=id:desc&pagination[pageSize]=4`;

const attack = (route: string, query: string): Attack => ({
  name: `GET ${route.replace(/^http:\/\/[^/]+/, '')}?${query}`,
  send: async (headers) => leaksOf(await get(`${route}?${few(query)}`, headers)),
});

function comparing(route: string, right: string, wrong: string): Attack {
  return {
    name: `GET ${route.replace(/^http:\/\/[^/]+/, '')}?${right}`,
    send: async (headers) => {
      const one = await get(`${route}?${few(right)}`, headers);
      const leaks = leaksOf(one);
      if (one.status >= 400) return leaks;
      const other = await get(`${route}?${few(wrong)}`, headers);
      return JSON.stringify(one.body) === JSON.stringify(other.body)
        ? leaks
        : [...leaks, 'the answer depends on what is hidden'];
    },
  };
}
