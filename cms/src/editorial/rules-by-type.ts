import { wrongBlocks } from '../lib/blocks-shape';
import { hasMarkup } from '../lib/plain-text';
import type { Rule } from './rule';
import { instant, slug } from './rules';

const words: Rule = (value) =>
  typeof value === 'string' && hasMarkup(value)
    ? 'du texte seul, sans balises HTML (<b>, <a>…). Retirez-les : la mise en forme est celle du site.'
    : null;

/** Of a field that has no rule of its own. */
export const defaultRules: Record<string, Rule> = { date: instant, datetime: instant };

/** What every field of a type holds, in content types to come too: HTML is never stored. A whole value is checked, not item by item. */
export const rulesByType: Record<string, Rule> = {
  uid: slug,
  string: words,
  text: words,
  email: words,
  blocks: wrongBlocks,
};
