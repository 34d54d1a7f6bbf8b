import { cancel, confirm, intro, isCancel, multiselect, text } from '@clack/prompts';
import { shadeOf } from './palette.ts';
import {
  complete,
  type Draft,
  isSection,
  keyProblem,
  ruleFields,
  sectionDefaults,
  type Wish,
  WishError,
} from './wish.ts';

/** Asks for what the command line left open. @throws WishError */
export async function askForSite(draft: Draft, taken: string[]): Promise<Wish> {
  intro('A new site');
  const name =
    draft.name ??
    (await ask(text({ message: 'Name, as visitors read it', placeholder: 'Le Quartier', validate: required })));
  const key =
    draft.key ??
    (await ask(
      text({
        message: 'Key (its folder, and its key in the silo)',
        initialValue: keyFrom(name),
        validate: (value) => keyProblem(value ?? '', taken),
      }),
    ));
  const tagline = draft.tagline ?? (await ask(text({ message: 'One line under the name', validate: required })));
  const color = await askColour(draft.color);
  const sections = draft.sections ?? (await askSections());
  const rule = { ...draft.rule };
  for (const field of ruleFields) rule[field] ??= await askSlugs(field);
  return complete({ ...draft, key, name, tagline, color, sections, rule }, taken);
}

async function askColour(given: string | undefined): Promise<string> {
  for (let wanted = given; ; wanted = undefined) {
    const answer = wanted ?? (await ask(text({ message: 'Colour', initialValue: '#1f5fa8', validate: colourProblem })));
    const { asked, nearest } = shadeOf(answer);
    if (asked === nearest) return nearest;
    if (
      await ask(
        confirm({
          message: `Text in ${asked} is too pale to be read. Take the nearest shade that passes, ${nearest}?`,
        }),
      )
    )
      return nearest;
  }
}

async function askSections(): Promise<Wish['sections']> {
  const options = Object.entries(sectionDefaults).map(([value, { title }]) => ({ value, label: title }));
  const chosen = await ask(
    multiselect({ message: 'Sections', options, initialValues: ['agenda', 'places', 'articles'] }),
  );
  return chosen.filter(isSection);
}

async function askSlugs(field: string): Promise<string[]> {
  const answer = await ask(
    text({ message: `Only these ${field} (slugs, with commas; nothing = all of them)`, defaultValue: '' }),
  );
  return answer
    .split(',')
    .map((slug) => slug.trim())
    .filter(Boolean);
}

async function ask<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await question;
  if (!isCancel(answer)) return answer as Exclude<T, symbol>; // `isCancel` tells the one symbol apart, not the type.
  cancel('Nothing was created.');
  throw new WishError('Cancelled.');
}

const required = (value: string | undefined) => (value?.trim() ? undefined : 'This is needed.');

function colourProblem(value: string | undefined): string | undefined {
  try {
    shadeOf(value ?? '');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const keyFrom = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
