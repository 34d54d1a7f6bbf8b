import type { AstroIntegration } from 'astro';

/**
 * Makes `astro build` produce a server bundle that the publisher loads (`dist/server/entry.mjs`, exports of `render-entry.ts`) and that
 * needs nothing else at run time: every dependency is bundled, except native ones. Images go through the publisher, never through Astro.
 *
 * @throws at build when the site asks for another output than `server`
 */
export function parvisAdapter(): AstroIntegration {
  return {
    name: '@parvis/publisher',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({
          output: 'server',
          image: { service: { entrypoint: 'astro/assets/services/noop', config: {} } },
        });
        // `astro dev` loads dependencies as they are: the CommonJS ones could not be inlined.
        if (command === 'build')
          updateConfig({ vite: { ssr: { noExternal: true, external: ['better-sqlite3', 'sharp'] } } });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        if (config.output !== 'server')
          throw new Error('@parvis/publisher renders pages itself: the site must keep `output: "server"`.');
        setAdapter({
          name: '@parvis/publisher',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./render-entry.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}
