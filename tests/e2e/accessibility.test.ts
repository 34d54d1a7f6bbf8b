import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { brokenRules, ofColours, standards } from '../../scripts/lib/axe.ts';
import { templatesOf } from '../../scripts/lib/templates.ts';
import { cutOffAtDoubleSize, lostInForcedColours, moving } from '../support/adapting.ts';
import { openBrowser, withPage } from '../support/browser.ts';

const town = inject('town');
const templates = await templatesOf(town);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('every site has templates to check', () => {
  expect([...new Set(templates.map(({ site }) => site))].sort()).toEqual(town.sites.map(({ key }) => key).sort());
});

test.concurrent.each(templates)(
  '$site $pattern breaks no rule of axe, nor one about colours in the dark, and fits text twice as large, forced colours and less motion',
  async ({ url }) => {
    await withPage(browser, { reducedMotion: 'reduce', serviceWorkers: 'block' }, async (page) => {
      await page.goto(url);
      expect(await brokenRules(page, standards)).toEqual([]);
      expect(await moving(page)).toEqual([]);
      expect(await cutOffAtDoubleSize(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await brokenRules(page, ofColours)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await lostInForcedColours(page)).toEqual([]);
    });
  },
);
