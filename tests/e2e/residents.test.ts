import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { openBrowser, withPage } from '../support/browser.ts';

/** What residents come to do, on the three sites. */

const { home, sites } = inject('town');
const baseOf = (key: string) => sites.find((site) => site.key === key)?.baseUrl ?? '';
const [town, youth, library] = [baseOf('ville'), baseOf('jeunesse'), baseOf('mediatheque')];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The first link of a page whose address matches. */
async function linkOn(page: Page, pattern: RegExp): Promise<string> {
  const hrefs = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const found = hrefs.find((href) => pattern.test(href));
  if (!found) throw new Error(`No link of ${page.url()} matches ${pattern}.`);
  return found;
}

const shownParts = (page: Page) =>
  page
    .locator('.part')
    .evaluateAll((parts) =>
      parts.filter((part) => part.checkVisibility()).map((part) => part.getAttribute('data-rank')),
    );

describe('a family', () => {
  test('sees the ages it ticks together, and finds them again', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${youth}/univers/ensemble/`);
      expect(await shownParts(page)).toHaveLength(5);
      await page.getByRole('checkbox', { name: '4–6 ans' }).check();
      await page.getByRole('checkbox', { name: '11–15 ans' }).check();
      expect(await shownParts(page)).toEqual(['2', '4']);
      await page.reload();
      expect(await shownParts(page)).toEqual(['2', '4']);
    });
  });

  test('needs no JavaScript for it', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${youth}/univers/ensemble/`);
      await page.getByRole('checkbox', { name: '0–3 ans' }).check();
      expect(await shownParts(page)).toEqual(['1']);
    });
  });

  test('ticks off a holiday passport, takes it to its calendar and onto paper', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${youth}/vacances/`);
      await page.goto(youth + (await linkOn(page, /^\/vacances\/[^/]+\/$/)));
      const box = page.getByRole('checkbox').first();
      await box.check();
      await page.reload();
      expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);

      const calendar = await page
        .getByRole('link', { name: 'Ajouter ces rendez-vous à mon calendrier' })
        .getAttribute('href');
      const response = await fetch(youth + calendar);
      expect(response.headers.get('content-type')).toContain('text/calendar');
      expect(await response.text()).toContain('BEGIN:VEVENT');

      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const [, width, height] = /MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    });
  });
});

test('a young person reaches the emergency numbers from any page of the portal', async () => {
  await withPage(browser, {}, async (page) => {
    for (const path of ['/', '/agenda/', '/univers/11-15-ans/', '/contenus/']) {
      await page.goto(youth + path);
      await page
        .getByRole('banner')
        .getByRole('link', { name: /Besoin d’aide/ })
        .click();
      expect(new URL(page.url()).pathname).toBe('/urgences/');
    }
    expect(await page.getByRole('link', { name: '3018', exact: true }).getAttribute('href')).toBe('tel:3018');
  });
});

test('from sixteen on, one finds by need', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(`${youth}/univers/16-ans-et-plus/`);
    const job = page.getByRole('navigation', { name: 'Trouver un job, un stage, une formation' });
    await job.getByRole('link').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/univers\/16-ans-et-plus\/theme\//);
    expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThan(0);
  });
});

describe('the agenda', () => {
  test('narrows by theme and commune at once, and keeps the choice in its address', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${town}/agenda/`);
      await page.getByRole('button', { name: 'Choisir plusieurs critères' }).click();
      await page.getByRole('combobox', { name: 'Thème' }).selectOption('musique');
      await page.getByRole('combobox', { name: 'Commune' }).selectOption('Aubelonne');
      const results = page.locator('.refined li');
      await results.first().waitFor();
      const count = await results.count();
      const address = page.url();
      expect(new URL(address).searchParams.get('theme')).toBe('musique');
      const first = await results.first().getByRole('link').getAttribute('href');

      await page.goto(town + first);
      expect(await page.getByRole('main').textContent()).toContain('Aubelonne');
      await page.goto(address);
      await results.first().waitFor();
      expect(await results.count()).toBe(count);
      expect(await page.getByRole('status').filter({ hasText: 'résultat' }).textContent()).toBe(
        `${count}\u00A0${count > 1 ? 'résultats' : 'résultat'}.`,
      );
      await page.getByRole('button', { name: 'Tout effacer' }).click();
      await page.locator('[data-list]').waitFor({ state: 'visible' });
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('is a month on the wall, that leads to its days', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${town}/agenda/`);
      await page.getByRole('link', { name: 'Par mois' }).click();
      const day = page.getByRole('table').getByRole('link').first();
      const href = await day.getAttribute('href');
      await day.click();
      expect(new URL(page.url()).pathname).toBe(href);
      expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThan(0);
    });
  });

  test('is a map whose numbers answer to the list beside it', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${town}/agenda/vue/carte/`);
      const list = page.getByRole('list', { name: 'Rendez-vous par commune' });
      expect(await page.locator('svg .marker').count()).toBe(await list.getByRole('listitem').count());
    });
  });

  test('can be followed theme by theme, place by place', async () => {
    const themes = await (await fetch(`${town}/agenda/theme/musique/`)).text();
    expect(themes).toContain('href="/agenda/theme/musique/agenda.ics"');
    const ics = await (await fetch(`${town}/agenda/theme/musique/agenda.ics`)).text();
    const whole = await (await fetch(`${town}/agenda.ics`)).text();
    const events = (calendar: string) => calendar.split('BEGIN:VEVENT').length - 1;
    expect(events(ics)).toBeGreaterThan(0);
    expect(events(ics)).toBeLessThan(events(whole));
    const rss = await (await fetch(`${town}/agenda/theme/musique/rss.xml`)).text();
    expect(rss).toContain('<item>');
  });
});

test('podcast applications find recordings of the size that is said', async () => {
  const feed = await (await fetch(`${youth}/podcast.xml`)).text();
  const enclosures = [...feed.matchAll(/<enclosure url="([^"]+)" length="(\d+)" type="([^"]+)"/g)];
  expect(enclosures.length).toBeGreaterThan(0);
  for (const [, url = '', length, type = ''] of enclosures) {
    const response = await fetch(url, { method: 'HEAD' });
    expect(response.status).toBe(200);
    // The silo keeps sizes by hundredths of a kilobyte.
    expect(Math.abs(Number(response.headers.get('content-length')) - Number(length))).toBeLessThanOrEqual(10);
    expect(response.headers.get('content-type')).toContain(type.split('/')[0]);
  }
  const image = await fetch(`${youth}/logo.png`);
  expect(image.headers.get('content-type')).toBe('image/png');
});

test('the blog’s feed holds whole texts', async () => {
  const feed = await (await fetch(`${library}/rss.xml`)).text();
  const texts = [...feed.matchAll(/<content:encoded>(.*?)<\/content:encoded>/gs)];
  expect(texts.length).toBeGreaterThan(5);
  expect(Math.max(...texts.map(([text]) => text.length))).toBeGreaterThan(500);
});

test('a player of another site is asked for nothing before its reader asks', async () => {
  await withPage(browser, {}, async (page) => {
    const asked: string[] = [];
    await page.route(/video\.aubelonne\.example/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto(`${town}/vie-pratique/s-installer-a-aubelonne/`);
    const button = page.getByRole('button', { name: /Regarder ici/ });
    await button.waitFor();
    expect(asked).toEqual([]);
    await button.click();
    await expect.poll(() => asked).toEqual(['https://video.aubelonne.example/videos/embed/9dRJ1Sg3yXk7LmTqPzVbNc']);
  });
});

test('a page is passed on by e-mail, or by the code that is drawn when asked for', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(`${town}/agenda/`);
    await page.goto(town + (await linkOn(page, /^\/agenda\/(?!jour|theme|commune|public|lieu|mois|vue)[^/]+\/$/)));
    const mail = await page.getByRole('link', { name: 'Envoyer par e-mail' }).getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain('/agenda/');
    await page.getByText('Adresse et code QR').click();
    await page.getByRole('img', { name: 'Code QR de cette page' }).waitFor();
  });
});

test('without a network, what was read and what may be vital stay', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(`${youth}/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(`${youth}/contenus/`);
    await expect
      .poll(() =>
        page.evaluate(async () => (await (await caches.open('pages')).keys()).map(({ url }) => new URL(url).pathname)),
      )
      .toContain('/contenus/');
    await page.context().setOffline(true);

    await page.goto(`${youth}/contenus/`);
    expect(await page.getByRole('status').first().textContent()).toContain('Vous êtes hors ligne');
    await page.goto(`${youth}/urgences/`);
    expect(await page.getByRole('link', { name: '119', exact: true }).count()).toBe(1);
    await page.goto(`${youth}/lieux/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('hors ligne');
  });
});

test('a reader of the library finds this week’s hours, the archives of the blog and what else an author wrote', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(`${library}/`);
    await page.getByRole('link', { name: 'Horaires de la semaine' }).click();
    const [first] = await page.getByRole('table').all();
    expect(await first?.getByRole('row').count()).toBe(7);

    await page.goto(`${library}/blog/`);
    await page.getByRole('navigation', { name: 'Archives' }).getByRole('link').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/blog\/archives\/\d{4}-\d{2}\/$/);
    expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThan(0);
  });
});

describe('a reader', () => {
  /** The address in the last mail to someone, where mails are files, that leads to a page of the site. */
  const mailedLink = (address: string, page: string) =>
    vi.waitFor(
      async () => {
        const names = (await readdir(join(home, 'mail'))).filter((name) => name.endsWith('.eml')).toSorted();
        const mails = await Promise.all(names.map((name) => readFile(join(home, 'mail', name), 'utf8')));
        const mail = mails.findLast((text) => text.includes(`To: ${address}`)) ?? '';
        const plain = mail.replaceAll('=\r\n', '').replaceAll('=3D', '=');
        const link = new RegExp(`${library}/abonnement/${page}/\\?jeton=[\\w-]+`).exec(plain)?.[0];
        if (!link) throw new Error(`No mail to ${address} leads to « ${page} ».`);
        return link;
      },
      { timeout: 30_000, interval: 500 },
    );

  test('asks for the newsletter, confirms and leaves, without JavaScript', async () => {
    const address = `lectrice-${Date.now()}@exemple.example`;
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      const ask = async () => {
        await page.goto(`${library}/lettre/`);
        await page.getByLabel('Adresse électronique').fill(address);
        await page.keyboard.press('Enter');
        await page.waitForURL(`${library}/abonnement/a-confirmer/`);
      };
      await ask();
      await page.goto(await mailedLink(address, 'confirmer'));
      await page.getByRole('button', { name: 'Confirmer mon abonnement' }).click();
      await page.waitForURL(`${library}/abonnement/confirme/`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Votre abonnement est confirmé');
      await ask();
      await page.goto(await mailedLink(address, 'arreter'));
      await page.getByRole('button', { name: 'Me désabonner' }).click();
      await page.waitForURL(`${library}/abonnement/arrete/`);
    });
  });

  test('is told on the page that an address is wrong, and tries again', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${library}/lettre/`);
      await page.locator('form[action="/abonnement/"]').evaluate((form: HTMLFormElement) => {
        form.noValidate = true;
      });
      await page.getByLabel('Adresse électronique').fill('lectrice@exemple');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${library}/abonnement/adresse-refusee/`);
      expect(await page.getByLabel('Adresse électronique').count()).toBe(1);
    });
  });
});
