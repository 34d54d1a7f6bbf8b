import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type RuleField, ruleFields, type Wish, WishError } from './wish.ts';

const nouns: Record<RuleField, string> = {
  services: 'service',
  themes: 'theme',
  audiences: 'audience',
  communes: 'commune',
};

/**
 * Refuses a rule that names what the silo does not have, before anything is written. A silo that is not an SQLite file of this machine, or
 * not set up yet, is asked nothing: it refuses the rule itself when the site is registered.
 * @param database the silo's file
 * @throws WishError naming the first slug that does not exist
 */
export function refuseUnknownSlugs(rule: Wish['rule'], database: string): void {
  if (!existsSync(database)) return;
  const silo = new DatabaseSync(database, { readOnly: true });
  try {
    for (const field of ruleFields) {
      // The silo's tables have the names of the rule's fields.
      if (!silo.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`).get(field)) return;
      const known = silo.prepare(`SELECT DISTINCT slug FROM ${field} ORDER BY slug`).all();
      const slugs = known.map(({ slug }) => String(slug));
      const unknown = rule[field].find((slug) => !slugs.includes(slug));
      if (unknown !== undefined)
        throw new WishError(`There is no ${nouns[field]} « ${unknown} »: --${field} takes ${slugs.join(', ')}.`);
    }
  } finally {
    silo.close();
  }
}
