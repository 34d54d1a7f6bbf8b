import { get } from 'node:http';
import type { Page, Request } from 'playwright-core';

export interface Loaded {
  /** Bytes over the wire, of all but images, films and recordings. */
  bytes: number;
  /** Of scripts alone, inline ones included. */
  scripts: number;
  blocking: number;
}

/** Opens a page and waits until nothing more is asked for. */
export async function weigh(page: Page, url: string): Promise<Loaded> {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(url, { waitUntil: 'networkidle' });
  const counted = requests.filter(
    (request) => request.method() === 'GET' && !['image', 'media'].includes(request.resourceType()),
  );
  const sizes = await Promise.all(
    counted.map(async (request) => ({ type: request.resourceType(), bytes: await overTheWire(request.url()) })),
  );
  const { inline, blocking } = await page.evaluate(() => {
    const all = [...document.scripts].filter(({ type }) => type === '' || type === 'module');
    return {
      inline: all.reduce((sum, { src, text }) => sum + (src ? 0 : text.length), 0),
      blocking: all.filter(({ type, defer, async }) => type !== 'module' && !defer && !async).length,
    };
  });
  const sum = (some: { bytes: number }[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  return { bytes: sum(sizes), scripts: inline + sum(sizes.filter(({ type }) => type === 'script')), blocking };
}

/** What it weighs, compressed as browsers ask for behind TLS: without it, which these tests are, they do not ask for Brotli. */
const overTheWire = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });

/** Watches, from before a page is there, how much it moves and which of its parts is the largest to be painted. */
export async function watchPainting(page: Page): Promise<() => Promise<{ shift: number; largest: string }>> {
  await page.addInitScript(() => {
    const seen = { shift: 0, largest: '' };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { element } = entry as PerformanceEntry & { element: Element | null };
        seen.largest =
          element instanceof HTMLImageElement ? `image ${element.loading} ${element.fetchPriority}` : 'text';
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: { shift: number; largest: string } }).seen);
}
