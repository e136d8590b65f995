// `test` on a host of the test's own that can go away and come back, for service workers that
// outlive it.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { TEST_SITES } from '#src/cli/built-site.ts';
import { freePort } from '#src/cli/free-port.ts';
import { ROOT } from '#src/cli/run-tool.ts';
import { type ServedSite, type ServeOptions, serveSite } from '#src/cli/serve.ts';
import { expect, test as guarded } from './guarded.ts';

/** A host at an address that stays the same. */
export interface Host {
  readonly url: string;
  /** Serves the book, or another folder, or answers some requests otherwise. */
  start(options?: Partial<ServeOptions>): Promise<void>;
  /** No connection is answered any more. */
  stop(): Promise<void>;
}

/** The folder of the built book and the sub-path it was built for. */
export const { folder, base } = TEST_SITES.subPath;

/** The guarded `test`, with a host under way, and its address as `baseURL`. */
export const test = guarded.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture asks for.
  host: async ({}, use) => {
    const port = await freePort();
    let site: ServedSite | undefined;
    const host: Host = {
      url: `http://127.0.0.1:${port}${base}/`,
      start: async (options) => {
        site = await serveSite({ folder: join(ROOT, folder), base, port, ...options });
      },
      stop: async () => {
        await site?.close();
        site = undefined;
      },
    };
    await host.start();
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.url),
});

/** Opens a page and waits until the worker serves it and has kept it. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const served = () =>
    page.evaluate(async () => {
      const names = navigator.serviceWorker.controller ? await caches.keys() : [];
      for (const name of names) {
        const cache = await caches.open(name);
        if (await cache.match(location.href.replace(/#.*/, ''))) return true;
      }
      return false;
    });
  await expect.poll(served, { timeout: 30_000 }).toBe(true);
}

/** The bytes of everything in the browser's caches. */
export function cachedBytes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let bytes = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        bytes += (await (await cache.match(request))?.blob())?.size ?? 0;
    }
    return bytes;
  });
}
