import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, withPage } from '../support/browser.ts';
import { templatesOf } from '../support/templates.ts';

const templates = await templatesOf(inject('town'));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** French at the root, another language under its code. */
const languageOf = (url: string) => /^\/(\w\w)\//.exec(new URL(url).pathname)?.[1] ?? 'fr';

describe.concurrent.each(templates)('$site $pattern', ({ url }) => {
  test('reads without JavaScript: a title, one heading, landmarks, content', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(url);
      expect(await page.title()).not.toBe('');
      expect(await page.locator('html').getAttribute('lang')).toBe(languageOf(url));
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const)
        expect(await page.getByRole(landmark).count(), landmark).toBe(1);
      expect(((await page.getByRole('main').textContent()) ?? '').trim().length).toBeGreaterThan(40);
    });
  });

  test('fits a screen 320 pixels wide', async () => {
    await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(url);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBeLessThanOrEqual(0);
    });
  });

  test('loads nothing from elsewhere, and no error shows in the console', async () => {
    await withPage(browser, {}, async (page) => {
      const elsewhere: string[] = [];
      const errors: string[] = [];
      const { origin } = new URL(url);
      page.on('request', (request) => {
        const target = new URL(request.url());
        if (target.protocol.startsWith('http') && target.origin !== origin) elsewhere.push(request.url());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
      });
      await page.goto(url, { waitUntil: 'networkidle' });
      expect(elsewhere).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
});
