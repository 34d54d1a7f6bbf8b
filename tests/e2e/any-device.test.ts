import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { templatesOf } from '../../scripts/lib/templates.ts';
import { openBrowser, withPage } from '../support/browser.ts';
import { watchPainting, weigh } from '../support/weight.ts';

const templates = await templatesOf(inject('town'));
const kilobyte = 1000;
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, serviceWorkers: 'block' } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** French at the root, another language under its code. */
const languageOf = (url: string) => /^\/(\w\w)\//.exec(new URL(url).pathname)?.[1] ?? 'fr';

describe.concurrent.each(templates)('$site $pattern', ({ url }) => {
  test('reads without JavaScript on a screen 320 pixels wide: a title, one heading, landmarks, content', async () => {
    await withPage(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(url);
      expect(await page.title()).not.toBe('');
      expect(await page.locator('html').getAttribute('lang')).toBe(languageOf(url));
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const)
        expect(await page.getByRole(landmark).count(), landmark).toBe(1);
      expect(((await page.getByRole('main').textContent()) ?? '').trim().length).toBeGreaterThan(40);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBeLessThanOrEqual(0);
    });
  });

  test('on a phone loads little and nothing from elsewhere, waits for no script, and does not move once it is there', async () => {
    await withPage(browser, phone, async (page) => {
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
      const painted = await watchPainting(page);
      const { bytes, scripts, blocking } = await weigh(page, url);
      expect(elsewhere).toEqual([]);
      expect(errors).toEqual([]);
      expect(bytes).toBeLessThanOrEqual(60 * kilobyte);
      expect(scripts).toBeLessThanOrEqual(3 * kilobyte);
      expect(blocking).toBe(0);
      const { shift, largest } = await painted();
      expect(shift).toBe(0);
      expect(['text', 'image auto high']).toContain(largest);
    });
  });
});
