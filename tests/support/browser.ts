import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';
import { chromium } from '../../scripts/lib/chromium.ts';

/** A real Chromium: the one from npm on Linux, the installed Chrome elsewhere. */
export const openBrowser = async (): Promise<Browser> => playwright.launch(await chromium());

/** As a resident of the town has it: French, in Paris time. */
export const resident: BrowserContextOptions = {
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  viewport: { width: 1280, height: 900 },
};

/** Gives `use` a page of its own and closes it, whatever happens. */
export async function withPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...resident, ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
