import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { brokenRules, usual } from '../../scripts/lib/axe.ts';
import { upsert } from '../../scripts/lib/cms.ts';
import { planTown } from '../../scripts/lib/town.ts';
import { openBrowser, withPage } from '../support/browser.ts';

const { cmsUrl, home, secrets, sites } = inject('town');
// Its own at each run, so that the test can be run again on a town that goes on.
const slug = `repetition-publique-${Date.now().toString(36)}`;
const newTitle = `La fanfare répète en public (${slug.slice(-4)})`;
const addresses = sites.map(({ baseUrl }) => `${baseUrl}/agenda/${slug}/`);
const soon = { timeout: 90_000, interval: 250 };

let browser: Browser;
let document: string;

beforeAll(async () => {
  browser = await openBrowser();
  document = await makeEvent();
});
afterAll(() => browser.close());

/** An event of the culture service, next Saturday, kept on every site. */
async function makeEvent(): Promise<string> {
  const start = new Date(Date.now() + 3 * 86_400_000);
  const [result] = await upsert(await planTown({ home }), [
    {
      type: 'event',
      source: 'test',
      key: slug,
      data: {
        title: 'Répétition publique de la fanfare',
        slug,
        summary: 'On entre, on écoute, on repart quand on veut.',
        slots: [
          { start: start.toISOString(), end: new Date(start.getTime() + 3_600_000).toISOString(), allDay: false },
        ],
        service: { slug: 'culture' },
        themes: [{ slug: 'musique' }],
        includeOn: sites.map(({ key }) => ({ slug: key })),
      },
    },
  ]);
  if (!result?.documentId) throw new Error('The event was not created.');
  return result.documentId;
}

async function logIn(page: Page): Promise<void> {
  await page.goto(`${cmsUrl}/admin/auth/login`);
  await page.getByRole('textbox', { name: /e-?mail/i }).fill(secrets.PARVIS_EDITOR_EMAIL);
  await page.locator('input[name="password"]').fill(secrets.PARVIS_EDITOR_PASSWORD);
  await page.locator('button[type="submit"]').click();
  await page.getByRole('navigation').first().waitFor();
}

const read = async (url: string) => {
  const response = await fetch(url);
  return { status: response.status, html: await response.text() };
};

/** The panel that says whether the record is online: what it reads, and since when each site shows it. */
function publicationPanel(page: Page) {
  const panel = page.locator('aside', { has: page.getByRole('heading', { name: 'Mise en ligne' }) });
  const moments = panel.getByRole('listitem').filter({ hasText: 'En ligne depuis' }).locator('time');
  return {
    panel,
    links: () => panel.getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)),
    /** Instants, one per site that is online. */
    onlineSince: () => moments.evaluateAll((all) => all.map((time) => (time as HTMLTimeElement).dateTime)),
  };
}

const axe = (page: Page): Promise<string[]> => brokenRules(page, usual, { include: 'aside [aria-live]' });

test('an event published once by its service is soon online on every site and said to be, and leaves them all when it is unpublished', async () => {
  for (const url of addresses) await vi.waitFor(async () => expect((await read(url)).status, url).toBe(200), soon);

  await withPage(browser, { viewport: { width: 1440, height: 1000 } }, async (page) => {
    await logIn(page);
    // As the list links to it: without its language the panel asks for the record a second time, over what was typed meanwhile.
    const language = new URLSearchParams({ 'plugins[i18n][locale]': 'fr' });
    await page.goto(`${cmsUrl}/admin/content-manager/collection-types/api::event.event/${document}?${language}`);
    const { panel, links, onlineSince } = publicationPanel(page);
    await vi.waitFor(async () => expect(await onlineSince()).toHaveLength(sites.length), soon);
    expect((await links()).sort()).toEqual([...addresses].sort());

    await page.getByRole('textbox', { name: 'Titre' }).fill(newTitle);
    const published = new Date().toISOString();
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await vi.waitFor(async () => {
      const since = await onlineSince();
      expect(since).toHaveLength(sites.length);
      expect(since.filter((moment) => moment < published)).toEqual([]);
    }, soon);
    // The panel speaks of the record's own page; lists may follow a little later.
    for (const url of addresses) expect((await read(url)).html, url).toContain(newTitle);
    // The service says no canonical site: the first in order is the one that search engines keep, whoever shows it.
    const canonical = `<link rel="canonical" href="${addresses[0]}">`;
    for (const url of addresses) expect((await read(url)).html, url).toContain(canonical);
    const elsewhere = sites.slice(1).map(({ name }) => name);
    const townPage = (await read(addresses[0] ?? '')).html;
    for (const name of elsewhere) expect(townPage).toMatch(new RegExp(`Aussi sur.*>${name}</a>`, 's'));
    for (const { baseUrl } of sites)
      await vi.waitFor(
        async () => expect((await read(`${baseUrl}/agenda/theme/musique/`)).html).toContain(newTitle),
        soon,
      );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axe(page), colorScheme).toEqual([]);
    }

    await page
      .getByRole('button', { name: /autres? actions|plus d.actions|more/i })
      .last()
      .click();
    await page.getByRole('menuitem', { name: 'Annuler la publication' }).click();
    await panel.getByText('Ce contenu n’est pas publié.').waitFor();
    for (const url of addresses) await vi.waitFor(async () => expect((await read(url)).status, url).toBe(404), soon);
    for (const { baseUrl } of sites)
      expect((await read(`${baseUrl}/agenda/theme/musique/`)).html).not.toContain(newTitle);

    await planned(page, panel);
  });
}, 300_000);

/** The draft is planned for a summer morning by the keyboard, and then no more. */
async function planned(page: Page, panel: Locator): Promise<void> {
  const open = panel.getByRole('button', { name: 'Programmer la publication…' });
  await open.focus();
  await page.keyboard.press('Enter');
  const field = panel.getByLabel('Publier le');
  await vi.waitFor(async () => expect(await field.evaluate((one) => one.matches(':focus'))).toBe(true), soon);
  await field.fill('2020-01-01T08:00');
  await page.keyboard.press('Enter');
  await panel.getByText('Cette date est passée.').waitFor();
  expect(await axe(page)).toEqual([]);
  const year = new Date().getFullYear() + 1;
  await field.fill(`${year}-07-01T08:00`);
  await page.keyboard.press('Enter');
  const weekday = new Intl.DateTimeFormat('fr-FR', { weekday: 'long' }).format(new Date(year, 6, 1));
  await panel.getByText(`Publication prévue le ${weekday} 1er juillet ${year} à 8 h.`).waitFor();
  const change = panel.getByRole('button', { name: 'Changer le moment' });
  await vi.waitFor(async () => expect(await change.evaluate((one) => one.matches(':focus'))).toBe(true), soon);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axe(page), colorScheme).toEqual([]);
  }
  await panel.getByRole('button', { name: 'Ne plus programmer' }).click();
  await open.waitFor();
}
