import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.concurrent.each(templates)('$site $pattern breaks no rule of axe', async ({ url }) => {
    const broken = await withPage(browser, { colorScheme, reducedMotion: 'reduce' }, async (page) => {
      await page.goto(url);
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
      );
    });
    expect(broken).toEqual([]);
  });
});
