// The service worker of the built site; stands last, since it lists every file as it will be served.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bytesOf } from '#islands/offline/book-files.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';

/** Astro integration: `sw.js` and the list of files it may keep. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'book:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const edition = await writeServiceWorker(fileURLToPath(dir), base);
        const kilobytes = (paths: readonly string[]) => Math.round(bytesOf(edition, paths) / 1000);
        const all = Object.keys(edition.files);
        logger.info(
          `first visit ${kilobytes(edition.shell)} kB, whole book ${kilobytes(all)} kB in ${all.length} files`,
        );
      },
    },
  };
}
