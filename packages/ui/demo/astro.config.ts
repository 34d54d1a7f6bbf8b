import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  devToolbar: { enabled: false },
  // A data: address would break a policy that only takes images of the site.
  vite: { build: { assetsInlineLimit: 0 } },
});
