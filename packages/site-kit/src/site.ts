/// <reference path="./virtual.d.ts" />
import definition from 'virtual:parvis/site';
import type { Section, SectionName } from './define-site.ts';

/** The site being built, as its `site.config.ts` defines it. */
export const config = definition;

/** A section that a page takes for granted, being part of it. @throws when the site has no such section: its pages are then not injected. */
export function section(name: SectionName): Section {
  const found = config.sections[name];
  if (!found) throw new Error(`The site « ${config.key} » has no section « ${name} ».`);
  return found;
}
