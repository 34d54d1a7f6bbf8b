import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** A real Chromium: the one from npm on Linux, the installed Chrome elsewhere. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'];
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args });
}

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
