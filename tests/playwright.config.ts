// Browser tests: Chromium wherever one is found, against the built site, under a sub-path and at the root.
// `e2e/built-sites.ts` builds where sources changed and serves both on the ports chosen here.
import { defineConfig } from '@playwright/test';
import { findBrowser } from '#src/cli/browser.ts';
import { freePort } from '#src/cli/free-port.ts';

const { executablePath, args } = await findBrowser();
// Workers load this file again: they inherit the ports through the environment.
process.env['BOOK_TEST_ROOT_PORT'] ??= String(await freePort());
process.env['BOOK_TEST_BOOK_PORT'] ??= String(await freePort());

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/built-sites.ts',
  outputDir: '../test-results',
  timeout: 90_000,
  globalTimeout: 3_000_000,
  expect: { timeout: 15_000 },
  // The pages measure: two of them at once on two cores would discard each other's runs for drift.
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  retries: 1,
  reporter: 'list',
  use: {
    launchOptions: { executablePath, args },
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'no-preference' },
    // Every test begins as on a first visit and hears what the host says; the offline tests allow the worker.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'sub-path',
      use: { baseURL: `http://127.0.0.1:${process.env['BOOK_TEST_BOOK_PORT']}/book/` },
    },
    {
      name: 'root',
      testMatch: 'ground.spec.ts',
      grep: /@root/,
      use: { baseURL: `http://127.0.0.1:${process.env['BOOK_TEST_ROOT_PORT']}/` },
    },
  ],
});
