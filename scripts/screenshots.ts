/** `npm run screenshots`: one picture of each template of each site of the running town, on a phone and a desktop, in light and in dark. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { type Browser, chromium as playwright } from 'playwright-core';
import { chromium } from './lib/chromium.ts';
import { defaultHome, root } from './lib/paths.ts';
import { type Template, templatesOf } from './lib/templates.ts';
import { planTown } from './lib/town.ts';

/** Ignored by git. */
const folder = join(root, 'screenshots');
const screens = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };
const schemes = ['light', 'dark'] as const;

const { sites } = await planTown({ home: defaultHome });
const templates = await templatesOf({ sites: sites.map(({ config: { key }, baseUrl }) => ({ key, baseUrl })) });
rmSync(folder, { recursive: true, force: true });
const browser = await playwright.launch(await chromium());
try {
  const fewAtOnce = pLimit(2);
  await Promise.all(templates.map((template) => fewAtOnce(() => picture(browser, template))));
} finally {
  await browser.close();
}
console.log(`${templates.length} templates are in ${folder}.`);

/** Writes `screenshots/SITE/desktop-light/TEMPLATE.png` and its like; one load serves the four. */
async function picture(browser: Browser, { site, pattern, url }: Template): Promise<void> {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(url, { waitUntil: 'networkidle' });
    for (const [screen, size] of Object.entries(screens)) {
      await page.setViewportSize(size);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        const into = join(folder, site, `${screen}-${colorScheme}`);
        mkdirSync(into, { recursive: true });
        const name = pattern.replaceAll('…', '_').replaceAll('/', ' ').trim() || 'home';
        await page.screenshot({ path: join(into, `${name}.png`), fullPage: true });
      }
    }
  } finally {
    await context.close();
  }
}
