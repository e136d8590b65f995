// Pages that are not chapters: the door to the languages, the page for lost addresses and lost connections, cards, robots.
import type { AstroIntegration } from 'astro';

const entrypoints = {
  '/': 'index.astro',
  '/404': '404.astro',
  '/offline/[locale]': 'offline.astro',
  '/robots.txt': 'robots.txt.ts',
} as const;
/** Cards are named by whole addresses: without an origin no page names one. */
const cards = { '/cards/[...card].png': 'cards.png.ts' } as const;

/** Astro integration: injects the routes that live in src/site/routes. */
export function routes(): AstroIntegration {
  return {
    name: 'book:routes',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const injected = config.site === undefined ? entrypoints : { ...entrypoints, ...cards };
        for (const [pattern, file] of Object.entries(injected))
          injectRoute({
            pattern,
            entrypoint: new URL(`../routes/${file}`, import.meta.url),
            prerender: true,
          });
      },
    },
  };
}
