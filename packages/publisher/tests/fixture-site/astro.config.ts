import { defineConfig } from 'astro/config';
import { parvisAdapter } from '../../src/adapter/integration.ts';

export default defineConfig({
  site: 'https://aubelonne.example',
  trailingSlash: 'always',
  security: { csp: true },
  devToolbar: { enabled: false },
  adapter: parvisAdapter(),
});
