// A build that does not know where it will stand says what it leaves out, since no page may guess it.
import type { AstroIntegration } from 'astro';

/** What a build without `SITE_URL` lacks. */
export const withoutAddress =
  'SITE_URL is not set: the pages name no canonical address and no social card, other languages by path alone, and there ' +
  'is no sitemap. For a book to publish, build it with SITE_URL=https://… (see README.md).';

/** Astro integration: warns after a build without `SITE_URL`. */
export function finalAddress(): AstroIntegration {
  let known = false;
  return {
    name: 'book:final-address',
    hooks: {
      'astro:config:done': ({ config }) => {
        known = config.site !== undefined;
      },
      'astro:build:done': ({ logger }) => {
        if (!known) logger.warn(withoutAddress);
      },
    },
  };
}
