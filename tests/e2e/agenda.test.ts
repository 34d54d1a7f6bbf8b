import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, withPage } from '../support/browser.ts';

const { sites } = inject('town');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Presses Tab until the focused link is the wanted one, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    if (typeof wanted === 'string' ? href === wanted : wanted.test(href)) {
      expect(await isFocusShown(page), `focus on ${href} is visible`).toBe(true);
      return;
    }
  }
  throw new Error(`Tab never reached ${wanted}`);
}

/** The ring may be drawn by the link or, on cards, by what it stretches over the card. */
function isFocusShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return [undefined, '::after', '::before'].some(
      (part) => activeElement !== null && getComputedStyle(activeElement, part).outlineStyle !== 'none',
    );
  });
}

async function follow(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

test('a resident finds this week’s music with the keyboard alone, and opens an event', async () => {
  const [town] = sites;
  await withPage(browser, {}, async (page) => {
    await page.goto(`${town?.baseUrl}/`);
    await tabTo(page, '/agenda/');
    await follow(page);
    await tabTo(page, '/agenda/theme/musique/');
    await follow(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Musique');

    await tabTo(page, /^\/agenda\/(?!jour\/|theme\/|commune\/|public\/)[a-z0-9-]+\/$/);
    const row = page.getByRole('article').filter({ has: page.locator(':focus') });
    const name = (await row.getByRole('heading').textContent())?.trim();
    const start = await row.locator('time').first().getAttribute('datetime');
    expect(Date.parse(start ?? '')).toBeLessThan(Date.now() + 7 * 86_400_000);
    await follow(page);
    expect((await page.getByRole('heading', { level: 1 }).textContent())?.trim()).toBe(name);
  });
});

test('the first Tab offers to skip to the content', async () => {
  for (const { baseUrl } of sites) {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${baseUrl}/`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    });
  }
});

test('a calendar application can subscribe to the agenda of each site', async () => {
  for (const { baseUrl } of sites) {
    const response = await fetch(`${baseUrl}/agenda.ics`);
    expect(response.headers.get('content-type')).toContain('text/calendar');
    expect(await response.text()).toContain('BEGIN:VEVENT');
  }
});
