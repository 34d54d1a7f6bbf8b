/** `npm run audit`: axe on every page of every site of the demonstration town, in light and in dark; ends with code 1 when it finds anything. */
import pLimit from 'p-limit';
import { type Browser, chromium as playwright } from 'playwright-core';
import { inWorkshop } from './bench/lib/workshop.ts';
import { brokenRules, ofColours, standards } from './lib/axe.ts';
import { chromium } from './lib/chromium.ts';
import { openDemoTown } from './lib/demo-town.ts';
import { addressesOf } from './lib/site-map.ts';

const total = { pages: 0, checks: 0, violations: 0 };

await inWorkshop(async (workshop) => {
  const town = await openDemoTown(workshop, 'audit');
  const browser = await playwright.launch(await chromium());
  try {
    const addresses = (await Promise.all(town.sites.map(({ baseUrl }) => addressesOf(baseUrl)))).flat();
    total.pages = addresses.length;
    workshop.say(`${addresses.length} pages, each in light and in dark…`);
    const fewAtOnce = pLimit(3);
    await Promise.all(addresses.map((url) => fewAtOnce(() => check(browser, url, workshop.say))));
  } finally {
    await browser.close();
  }
});
console.log(JSON.stringify({ audit: 'axe', ...total }));
if (total.violations > 0) process.exitCode = 1;

async function check(browser: Browser, url: string, say: (sentence: string) => void): Promise<void> {
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    for (const [colorScheme, rules] of [
      ['light', standards],
      ['dark', ofColours],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await brokenRules(page, rules);
      total.violations += found.length;
      for (const line of found) say(`${url} (${colorScheme}) ${line}`);
      total.checks += 1;
      if (total.checks % 200 === 0) say(`  ${total.checks}`);
    }
  } finally {
    await context.close();
  }
}
