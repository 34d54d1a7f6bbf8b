import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenRules, ofColours, standards } from '../../scripts/lib/axe.ts';
import { openBrowser, resident } from '../support/browser.ts';
import { address, buildDemo, serveDemo } from '../support/demo-of-components.ts';

const folder = mkdtempSync(join(tmpdir(), 'parvis-demo-'));
const components = await buildDemo(folder);

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ ...resident, viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  await serveDemo(context, folder);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Examples of one component stand together; a page has one of each. */
const together = ['landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo', 'landmark-unique'];
const allRules = { ...standards, rules: Object.fromEntries(together.map((rule) => [rule, { enabled: false }])) };
const themes = ['town', 'youth', 'library', 'neutral'];

test('every component of the demo is looked at', () => {
  expect(components.length).toBeGreaterThan(55);
});

test.concurrent.each(components)('%s breaks no rule of axe in any theme, light or dark, on a phone', async (name) => {
  const page = await context.newPage();
  try {
    await page.goto(`${address}/${name}/`);
    const found = await brokenRules(page, allRules, { exclude: ['[data-of-demo]'] });
    for (const theme of themes) {
      await wear(page, theme);
      expect(await excess(page), theme).toBeLessThanOrEqual(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const rules = await brokenRules(page, ofColours);
        found.push(...rules.map((rule) => `${theme}, ${colorScheme}: ${rule}`));
      }
    }
    expect(found).toEqual([]);
  } finally {
    await page.close();
  }
});

/** Chooses a theme as one does in the demo, and waits for its style sheet. */
async function wear(page: Page, theme: string): Promise<void> {
  await page.getByLabel('Thème', { exact: true }).selectOption({ label: theme });
  await page.waitForFunction(() => {
    const link = document.querySelector<HTMLLinkElement>('#theme');
    return link?.sheet?.href === link?.href;
  });
}

const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
