import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromium } from '../../lib/chromium.ts';
import { openDemoTown } from '../../lib/demo-town.ts';
import { addressesOf } from '../../lib/site-map.ts';
import { type Bench, quantile } from '../lib/result.ts';

/** One page of each of ten templates, over the three sites: the first of the site map that matches. */
const templates: [site: string, template: string, pattern: RegExp][] = [
  ['ville', 'home', /^\/$/],
  ['ville', 'agenda', /^\/agenda\/$/],
  ['ville', 'event', /^\/agenda\/[^/]+\/$/],
  ['ville', 'procedure', /^\/demarches\/[^/]+\/$/],
  ['ville', 'page', /^\/vie-pratique\/[^/]+\/$/],
  ['jeunesse', 'home', /^\/$/],
  ['jeunesse', 'universe', /^\/univers\/11-15-ans\/$/],
  ['jeunesse', 'article', /^\/contenus\/[^/]+\/$/],
  ['mediatheque', 'hours', /^\/horaires\/$/],
  ['mediatheque', 'post', /^\/blog\/[^/]+\/$/],
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = 3;

/** Lighthouse's own verdict on ten templates, with its mobile preset: the median of three runs, category by category. */
export const measureLighthouse: Bench = async (workshop) => {
  const town = await openDemoTown(workshop, 'lighthouse');
  const found = await chromium();
  const chrome = await launch({
    ...('executablePath' in found
      ? { chromePath: found.executablePath, chromeFlags: ['--headless', ...found.args] }
      : { chromeFlags: ['--headless'] }),
  });
  try {
    const scores: Record<string, Record<string, number>> = {};
    for (const [key, template, pattern] of templates) {
      const site = town.sites.find(({ config }) => config.key === key);
      const url = (await addressesOf(site?.baseUrl ?? '')).find((address) => pattern.test(new URL(address).pathname));
      if (!url) throw new Error(`The site « ${key} » has no page of the template « ${template} ».`);
      const measures: Record<string, number>[] = [];
      for (let run = 0; run < runs; run++) measures.push(await scoresOf(url, chrome.port));
      const medians = categories.map(
        (category) =>
          [
            category,
            quantile(
              measures.map((one) => one[category] ?? 0),
              0.5,
            ),
          ] as const,
      );
      scores[`${key} ${template}`] = Object.fromEntries(medians);
      workshop.say(`  · ${key} ${template}: ${medians.map(([category, score]) => `${category} ${score}`).join(', ')}`);
    }
    const min = Math.min(...Object.values(scores).flatMap((one) => Object.values(one)));
    return { min, templates: scores, runs, ratio: min / 98, timed: 'mobile preset, simulated throttling; medians' };
  } finally {
    chrome.kill();
  }
};

async function scoresOf(url: string, port: number): Promise<Record<string, number>> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse gave nothing of ${url}.`);
  const { runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse could not read ${url}: ${runtimeError.message}`);
  return Object.fromEntries(
    Object.entries(result.lhr.categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
  );
}
