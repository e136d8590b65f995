// Pages that are not chapters: the door to the languages, the page for lost addresses, cards, robots.
import type { AstroIntegration } from 'astro';

const entrypoints = {
  '/': 'index.astro',
  '/404': '404.astro',
  '/robots.txt': 'robots.txt.ts',
  '/cards/[...card].png': 'cards.png.ts',
} as const;

/** Astro integration: injects the routes that live in src/site/routes. */
export function routes(): AstroIntegration {
  return {
    name: 'book:routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, file] of Object.entries(entrypoints))
          injectRoute({
            pattern,
            entrypoint: new URL(`../routes/${file}`, import.meta.url),
            prerender: true,
          });
      },
    },
  };
}
