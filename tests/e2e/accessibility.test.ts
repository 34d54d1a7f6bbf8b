import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, withPage } from '../support/browser.ts';
import { templatesOf } from '../support/templates.ts';

const town = inject('town');
const templates = await templatesOf(town);
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('every site has templates to check', () => {
  expect([...new Set(templates.map(({ site }) => site))].sort()).toEqual(town.sites.map(({ key }) => key).sort());
});

/** What another colour scheme may break. */
const ofColours = ['color-contrast', 'link-in-text-block'];

test.concurrent.each(templates)(
  '$site $pattern breaks no rule of axe, nor one about colours in the dark',
  async ({ url }) => {
    await withPage(browser, { reducedMotion: 'reduce', serviceWorkers: 'block' }, async (page) => {
      await page.goto(url);
      expect(await broken(new AxeBuilder({ page }).withTags(standards))).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await broken(new AxeBuilder({ page }).withRules(ofColours))).toEqual([]);
    });
  },
);

async function broken(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
