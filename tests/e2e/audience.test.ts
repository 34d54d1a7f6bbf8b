import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { brokenRules, usual } from '../../scripts/lib/axe.ts';
import { openBrowser, withPage } from '../support/browser.ts';

/** Readings and votes reach the panel « Audience », and nothing of who made them leaves the browser. */

const { cmsUrl, secrets, sites } = inject('town');
const town = sites[0]?.baseUrl ?? '';
const page404 = '/cette-page-n-existe-pas/';

let browser: Browser;
let path: string;
beforeAll(async () => {
  browser = await openBrowser();
  const html = await (await fetch(`${town}/demarches/`)).text();
  path = /href="(\/demarches\/(?!theme|vue)[^/"]+\/)"/.exec(html)?.[1] ?? '';
});
afterAll(() => browser.close());

/** What a page sends to the silo while `use` runs. */
async function sentBy(
  page: Page,
  use: () => Promise<unknown>,
): Promise<{ body: string; headers: Record<string, string> }[]> {
  const sent: { body: string; headers: Record<string, string> }[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/collect')
      sent.push({ body: request.postData() ?? '', headers: request.headers() });
  });
  await use();
  await page.waitForLoadState('networkidle');
  return sent;
}

async function figuresOf(wanted: string): Promise<{ views: number; useful: number; useless: number }> {
  const login = await fetch(`${cmsUrl}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: secrets.PARVIS_ADMIN_EMAIL, password: secrets.PARVIS_ADMIN_PASSWORD }),
  });
  const { data } = (await login.json()) as { data: { token?: string; accessToken?: string } };
  const response = await fetch(`${cmsUrl}/parvis/audience?site=ville&weeks=1`, {
    headers: { authorization: `Bearer ${data.token ?? data.accessToken}` },
  });
  const report = (await response.json()) as {
    data: { pages: { path: string; views: number; useful: number; useless: number }[] };
  };
  return report.data.pages.find((one) => one.path === wanted) ?? { views: 0, useful: 0, useless: 0 };
}

test('a reading and a vote are counted, with a script and without, and told in the administration', async () => {
  const before = await figuresOf(path);
  await withPage(browser, { serviceWorkers: 'block' }, async (page) => {
    const sent = await sentBy(page, () => page.goto(town + path));
    expect(sent).toHaveLength(1);
    const [{ body, headers }] = sent as [(typeof sent)[number]];
    expect(
      Object.keys(JSON.parse(body)).filter((key) => !['site', 'path', 'service', 'themes', 'audiences'].includes(key)),
    ).toEqual([]);
    expect(headers.cookie).toBeUndefined();
    await page.getByRole('button', { name: 'Oui' }).click();
    await page.getByRole('status').filter({ hasText: 'Merci, c’est noté.' }).waitFor();
    expect(await page.getByRole('status').evaluate((said) => said === document.activeElement)).toBe(true);
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.context().cookies()).toEqual([]);
  });
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(town + path);
    await page.getByRole('button', { name: 'Non' }).click();
    await page.locator('.thanks', { hasText: 'Merci, c’est noté.' }).waitFor();
    expect(page.url()).toBe(`${town}${path}#avis`);
  });
  await withPage(browser, { javaScriptEnabled: false, extraHTTPHeaders: { 'sec-gpc': '1' } }, async (page) => {
    await page.goto(town + path);
    await page.getByRole('button', { name: 'Non' }).click();
    await page.getByText('votre avis n’a donc pas été compté').waitFor();
    expect(await page.locator('.thanks').isVisible()).toBe(false);
  });
  const after = await figuresOf(path);
  expect({
    views: after.views - before.views,
    useful: after.useful - before.useful,
    useless: after.useless - before.useless,
  }).toEqual({
    views: 1,
    useful: 1,
    useless: 1,
  });

  await withPage(browser, { viewport: { width: 1440, height: 1000 } }, async (page) => {
    await page.goto(`${cmsUrl}/admin/auth/login`);
    await page.getByRole('textbox', { name: /e-?mail/i }).fill(secrets.PARVIS_ADMIN_EMAIL);
    await page.locator('input[name="password"]').fill(secrets.PARVIS_ADMIN_PASSWORD);
    await page.locator('button[type="submit"]').click();
    await page.getByRole('link', { name: 'Audience' }).click();
    const table = page.getByRole('table', { name: 'Cent pages au plus' });
    await table.getByRole('rowheader', { name: path }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await brokenRules(page, usual, { include: 'main' })).toEqual([]);
    }
    await page.getByRole('link', { name: 'Versions accessibles' }).click();
    await page.getByRole('table', { name: /^Contenus publiés/ }).waitFor();
    expect(await brokenRules(page, usual, { include: 'main' })).toEqual([]);
  });
});

test('whoever asks not to be followed is not, nor is a page that does not exist', async () => {
  await withPage(browser, { serviceWorkers: 'block' }, async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
    expect(await sentBy(page, () => page.goto(town + path))).toEqual([]);
  });
  await withPage(browser, { serviceWorkers: 'block' }, async (page) => {
    expect(await sentBy(page, () => page.goto(town + page404))).toEqual([]);
  });
});

test('only what a page sends passes through the address of a site', async () => {
  for (const [method, address] of [
    ['POST', '/api/upload'],
    ['POST', '/graphql'],
    ['POST', '/api/collect/../upload'],
    ['PUT', '/api/collect'],
  ] as const)
    expect((await fetch(town + address, { method })).status, `${method} ${address}`).toBe(405);
  expect((await fetch(`${town}/api/collect`)).status).toBe(404);
});
