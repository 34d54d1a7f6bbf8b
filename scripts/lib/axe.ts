import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What a page is held to: WCAG 2.2 AA, and what axe holds for good practice. */
export const standards: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Whatever axe knows by default, for pages whose frame is not ours. */
export const usual: RunOptions = {};

/** Rules that another colour scheme may break. */
export const ofColours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/**
 * Lets axe look at the page as it stands; it is brought once to each document.
 * @param where selectors of what it looks at, and of what it leaves out there
 * @returns a line for each element that breaks a rule
 */
export async function brokenRules(
  page: Page,
  options: RunOptions,
  { include = 'html', exclude = [] }: { include?: string; exclude?: string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ({ context, chosen }) => (window as unknown as { axe: typeof axe }).axe.run(context, chosen),
    { context: { include, exclude }, chosen: { ...options, resultTypes: ['violations'] } satisfies RunOptions },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
