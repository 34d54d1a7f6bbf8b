import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parvisAdapter } from '@parvis/publisher/adapter/integration';
import { fontsOfTheme } from '@parvis/ui/fonts/of-theme.ts';
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

/** Gives the shared pages the site's definition, its theme (`src/styles/theme.css`) and the addresses of the theme's typefaces. */
function siteModules(site: SiteConfig, srcDir: URL) {
  const definition = 'virtual:parvis/site';
  const theme = 'virtual:parvis/theme.css';
  const fonts = 'virtual:parvis/fonts';
  const files = fontsOfTheme[site.theme].map((name) => JSON.stringify(`@parvis/ui/fonts/${name}.woff2?url`));
  return {
    name: 'parvis:site-modules',
    resolveId(id: string) {
      if (id === definition || id === fonts) return `\0${id}`;
      return id === theme ? fileURLToPath(new URL('styles/theme.css', srcDir)) : undefined;
    },
    load(id: string) {
      if (id === `\0${definition}`) return `export default ${JSON.stringify(site)};`;
      if (id !== `\0${fonts}`) return undefined;
      const names = files.map((_, index) => `font${index}`);
      return `${files.map((file, index) => `import font${index} from ${file};`).join('\n')}\nexport default [${names.join(', ')}];`;
    },
  };
}
