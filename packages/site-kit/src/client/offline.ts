/** Once the page is there, what keeps it for when there is no network. Without it nothing is lost but that. */
if ('serviceWorker' in navigator)
  addEventListener('load', () => navigator.serviceWorker.register('/sw.js').catch(() => undefined));
