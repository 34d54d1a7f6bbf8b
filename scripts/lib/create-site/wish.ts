import { parseArgs } from 'node:util';
import type { SectionName } from '../../../packages/site-kit/src/define-site.ts';
import { shadeOf } from './palette.ts';

/** What a new site should be, complete and checked. */
export interface Wish {
  key: string;
  name: string;
  tagline: string;
  /** A shade that can be read on the site's grounds. */
  color: string;
  sections: SectionName[];
  /** Slugs of what the site subscribes to; an empty list does not narrow. */
  rule: Record<RuleField, string[]>;
}

export const ruleFields = ['services', 'themes', 'audiences', 'communes'] as const;
export type RuleField = (typeof ruleFields)[number];

/** A wish that cannot be granted as it is; the message says what to change. */
export class WishError extends Error {
  override name = 'WishError';
}

export const createSiteHelp = `npm run create-site -- [options]          (asks for what is not given)
  --key quartier            letters, digits and hyphens: the site's folder and its key in the silo
  --name "Le Quartier"      as visitors read it
  --tagline "…"             one line under the name
  --color "#1b6e53"         the site's colour; the nearest shade that can be read is proposed
  --sections agenda,places,organizations,articles,procedures,pages,selections,galleries,newsletters,channels
  --services a,b  --themes a,b  --audiences a,b  --communes a,b
                            slugs of what the site shows; everything when left out
  --yes                     ask nothing: take the defaults, and the proposed shade`;

/** In the order of the menu, with the path and the heading each has on a new site. */
export const sectionDefaults: Record<SectionName, { path: `/${string}/`; title: string }> = {
  agenda: { path: '/agenda/', title: 'Agenda' },
  places: { path: '/lieux/', title: 'Lieux' },
  organizations: { path: '/annuaire/', title: 'Annuaire' },
  articles: { path: '/actualites/', title: 'Actualités' },
  procedures: { path: '/demarches/', title: 'Démarches' },
  pages: { path: '/vie-pratique/', title: 'Vie pratique' },
  selections: { path: '/vacances/', title: 'Vacances' },
  galleries: { path: '/galeries/', title: 'Galeries' },
  newsletters: { path: '/lettre/', title: 'Lettre d’information' },
  channels: { path: '/reseaux/', title: 'Nous suivre' },
};

/** What the command line says of the site; the rest is asked or takes its default. */
export type Draft = Partial<Omit<Wish, 'rule'>> & { rule: Partial<Wish['rule']>; yes: boolean };

/** @throws TypeError naming an unknown option, WishError */
export function readDraft(args: string[]): Draft | 'help' {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      key: text,
      name: text,
      tagline: text,
      color: text,
      sections: text,
      services: text,
      themes: text,
      audiences: text,
      communes: text,
      yes: { type: 'boolean', short: 'y', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const { key, name, tagline, color, yes } = values;
  const list = (value: string | undefined) =>
    value
      ?.split(',')
      .map((item) => item.trim())
      .filter(Boolean);
  const sections = list(values.sections);
  if (sections && !sections.every(isSection))
    throw new WishError(`--sections takes ${Object.keys(sectionDefaults).join(', ')}, not « ${values.sections} ».`);
  const rule = Object.fromEntries(ruleFields.map((field) => [field, list(values[field])]));
  return { key, name, tagline, color, sections: sections?.filter(isSection), rule, yes };
}

export const isSection = (name: string): name is SectionName => name in sectionDefaults;

/** @returns the reason why the key cannot be taken, or undefined */
export function keyProblem(key: string, taken: string[]): string | undefined {
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(key) || key.endsWith('-') || key === 'kit')
    return `« ${key} » cannot be a key: 2 to 31 lower-case letters, digits and hyphens, starting with a letter.`;
  return taken.includes(key)
    ? `There is already a site « ${key} »: choose another key, or change sites/${key}.`
    : undefined;
}

/** Completes a draft without asking. @throws WishError */
export function complete(draft: Draft, taken: string[]): Wish {
  const { key, name, yes } = draft;
  if (!key) throw new WishError('The key is missing: --key quartier');
  const problem = keyProblem(key, taken);
  if (problem) throw new WishError(problem);
  if (!name) throw new WishError('The name is missing: --name "Le Quartier"');
  const { asked, nearest } = shadeOf(draft.color ?? '#1f5fa8');
  if (asked !== nearest && !yes)
    throw new WishError(
      `Text in ${asked} is too pale to be read (WCAG 2.2 AA): the nearest shade that passes is --color "${nearest}".`,
    );
  return {
    key,
    name,
    tagline: draft.tagline ?? name,
    color: nearest,
    sections: draft.sections ?? ['agenda', 'places', 'articles'],
    rule: { services: [], themes: [], audiences: [], communes: [], ...definedOf(draft.rule) },
  };
}

/** @returns one line when the site does not get the colour that was asked for */
export function colourNote(draft: Draft, { color }: Wish): string | undefined {
  const { asked } = shadeOf(draft.color ?? color);
  if (asked === color) return undefined;
  return `Text in ${asked} is too pale to be read (WCAG 2.2 AA): the site takes the nearest shade that passes, ${color}.`;
}

const definedOf = (rule: Draft['rule']) =>
  Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
