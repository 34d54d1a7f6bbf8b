import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parvisAdapter } from '@parvis/publisher/adapter/integration';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import type { SiteConfig } from './define-site.ts';
import { embedSources } from './embeds.ts';
import { followReplica } from './follow-replica.ts';
import { ownFiles, sharedRoutes } from './shared-routes.ts';

/** The whole Astro configuration of a site. `astro.config.ts` exports `siteConfig(site)` and nothing more. */
export function siteConfig(site: SiteConfig): AstroUserConfig {
  return {
    output: 'server',
    trailingSlash: 'always',
    compressHTML: true,
    devToolbar: { enabled: false },
    markdown: { syntaxHighlight: false },
    build: { inlineStylesheets: 'never' },
    security: {
      csp: {
        directives: [
          "default-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "object-src 'none'",
          "base-uri 'self'",
          "form-action 'self'",
          `frame-src ${embedSources(site.peertube).join(' ')}`,
        ],
      },
    },
    adapter: parvisAdapter(),
    integrations: [sharedPages(site)],
    // One style sheet for the whole site: fetched once, then in the cache of every page.
    vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  };
}

/** Injects the shared pages that the site does not have itself, and in `astro dev` opens the replica around each request. */
function sharedPages(site: SiteConfig): AstroIntegration {
  return {
    name: 'parvis:shared-pages',
    hooks: {
      'astro:config:setup': ({ config, command, injectRoute, addMiddleware, updateConfig }) => {
        updateConfig({ vite: { plugins: [siteModules(site, config.srcDir), followReplica()] } });
        const isOwn = (file: string) => existsSync(new URL(`pages/${file}`, config.srcDir));
        for (const { pattern, file } of sharedRoutes(site)) {
          if (ownFiles(pattern).some(isOwn)) continue;
          injectRoute({ pattern, entrypoint: new URL(`./routes/${file}`, import.meta.url) });
        }
        if (command === 'dev')
          addMiddleware({ order: 'pre', entrypoint: new URL('./dev-middleware.ts', import.meta.url) });
      },
    },
  };
}

/** Gives the shared pages the site's definition and its theme (`src/styles/theme.css`). */
function siteModules(site: SiteConfig, srcDir: URL) {
  const definition = 'virtual:parvis/site';
  const theme = 'virtual:parvis/theme.css';
  return {
    name: 'parvis:site-modules',
    resolveId(id: string) {
      if (id === definition) return `\0${id}`;
      return id === theme ? fileURLToPath(new URL('styles/theme.css', srcDir)) : undefined;
    },
    load: (id: string) => (id === `\0${definition}` ? `export default ${JSON.stringify(site)};` : undefined),
  };
}
