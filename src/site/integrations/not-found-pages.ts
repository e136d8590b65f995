// Hosts that look for the nearest 404.html find the reader's language: /es/404/ is also /es/404.html.
import { copyFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { localeIds } from '#src/book/locales.ts';

/** Astro integration: copies each language's 404 page to where static hosts look for it. */
export function notFoundPages(): AstroIntegration {
  return {
    name: 'book:not-found-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const locale of localeIds)
          await copyFile(
            new URL(`${locale}/404/index.html`, dir),
            new URL(`${locale}/404.html`, dir),
          );
      },
    },
  };
}
