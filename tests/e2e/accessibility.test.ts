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

test('what readers adapt is looked at: text cut off, a control without an edge, a focus that is not seen, and motion are found', async () => {
  await withPage(browser, { forcedColors: 'active' }, async (page) => {
    await page.setContent(`<!DOCTYPE html><html lang="fr"><title>Mal fait</title>
      <style>p { block-size: 1.5rem; overflow: hidden; font-size: 16px } p span { font-size: 1rem; line-height: 1.5 }
      button { border: 0; outline: none; transition: color 1s }</style>
      <p><span>Une phrase sur une ligne, qui en prend deux dès que le texte est plus grand, et que la boîte coupe alors, car elle est
      haute d’une seule ligne de texte et que rien ne la laisse grandir avec lui.</span></p><button>Envoyer</button>`);
    expect((await cutOffAtDoubleSize(page)).join()).toContain('is cut off by p');
    const lost = (await lostInForcedColours(page)).join();
    expect(lost).toContain('has no edge');
    expect(lost).toContain('does not show that it has the focus');
    expect((await moving(page)).join()).toContain('changes by and by');
  });
});
