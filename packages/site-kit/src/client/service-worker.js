// What a site does when there is no network: the pages last read, and a few that must be at hand, are shown as they were, and say so.
// Served as /sw.js, which fills in the site's own list of pages.

/** Pages fetched before anybody asks for them. @type {string[]} */
const kept = KEPT_PAGES;
const [offlinePage = '/'] = kept;
/** How many pages and pictures that were seen stay. */
const most = { pages: 40, pictures: 80 };
/** How long a page that must be at hand may be shown without being fetched again, milliseconds. */
const fresh = 12 * 3_600_000;

addEventListener('install', (event) => event.waitUntil(keepPages().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || request.headers.has('range')) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (url.pathname.startsWith('/_astro/')) event.respondWith(asset(request));
  else if (request.destination === 'image') event.respondWith(picture(event));
});

/** The network first: what is read is what is published. */
async function page(event) {
  const cache = await caches.open('pages');
  try {
    const response = await fetch(event.request);
    if (response.ok && response.type === 'basic' && isPage(response)) {
      const copy = response.clone();
      event.waitUntil(
        keep(cache, event.request.url, copy, most.pages)
          .then(() => keepAssets(event.request.url))
          .then(refresh),
      );
    }
    return response;
  } catch {
    const essential = await caches.open('essential');
    const found =
      (await cache.match(event.request, { ignoreSearch: true })) ??
      (await essential.match(event.request, { ignoreSearch: true }));
    return found ? told(found) : ((await essential.match(offlinePage)) ?? Response.error());
  }
}

/** Named by what it holds: it never changes. */
async function asset(request) {
  const cache = await caches.open('assets');
  const found = await cache.match(request);
  if (found) return found;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

async function picture(event) {
  const cache = await caches.open('pictures');
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(keep(cache, event.request.url, response.clone(), most.pictures));
    return response;
  } catch {
    return (await cache.match(event.request)) ?? Response.error();
  }
}

/** The last to come in is the last to leave. */
async function keep(cache, url, response, limit) {
  await cache.delete(url);
  await cache.put(url, response);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - limit))) await cache.delete(old);
}

/** A page that is kept is of no use without its style sheet and its letters. */
async function keepAssets(url) {
  const response =
    (await (await caches.open('pages')).match(url)) ?? (await (await caches.open('essential')).match(url));
  const html = response ? await response.text() : '';
  const cache = await caches.open('assets');
  for (const [path] of html.matchAll(/\/_astro\/[\w.@-]+\.(?:css|js)/g))
    if (!(await cache.match(path))) {
      const asked = await fetch(path);
      if (!asked.ok) continue;
      await cache.put(path, asked.clone());
      if (path.endsWith('.css')) await keepFonts(await asked.text(), cache);
    }
}

async function keepFonts(css, cache) {
  for (const [path] of css.matchAll(/\/_astro\/[\w.@-]+\.woff2/g))
    if (!(await cache.match(path))) await cache.add(path);
}

async function keepPages() {
  const cache = await caches.open('essential');
  for (const path of kept) {
    const response = await fetch(path, { cache: 'no-cache' });
    if (!response.ok) continue;
    await cache.put(path, response);
    await keepAssets(path);
  }
}

async function refresh() {
  const one = await (await caches.open('essential')).match(offlinePage);
  const at = Date.parse(one?.headers.get('date') ?? '');
  if (!(Date.now() - at < fresh)) await keepPages();
}

/** A page that was kept, saying that it was, and since when. */
async function told(response) {
  const date = Date.parse(response.headers.get('date') ?? '');
  const when = Number.isNaN(date)
    ? ''
    : ` le ${new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }).format(date)}`;
  const notice = `<p class="offline-notice" role="status">Vous êtes hors ligne\u00A0: voici cette page telle qu’elle a été gardée${when}.</p>`;
  const html = (await response.text()).replace('<main ', `${notice}<main `);
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  headers.delete('content-encoding');
  return new Response(html, { status: 200, headers });
}

const isPage = (response) => (response.headers.get('content-type') ?? '').startsWith('text/html');
