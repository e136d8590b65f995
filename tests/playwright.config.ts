// Browser tests: Chromium wherever one is found, against the built site, under a sub-path and at the root.
// `e2e/built-sites.ts` builds where sources changed and serves both on the ports chosen here.
import { defineConfig } from '@playwright/test';
import { findBrowser } from '#src/cli/browser.ts';
import { freePort } from '#src/cli/free-port.ts';

const { executablePath, args } = await findBrowser();
// Workers load this file again: they inherit the ports through the environment.
process.env['BOOK_TEST_ROOT_PORT'] ??= String(await freePort());
process.env['BOOK_TEST_BOOK_PORT'] ??= String(await freePort());

const subPath = `http://127.0.0.1:${process.env['BOOK_TEST_BOOK_PORT']}/book/`;
/** Tests that neither measure nor watch the clock: several at once do each other no harm. */
const unmeasured = [
  'class',
  'every-page',
  'exam',
  'first-load',
  'keyboard',
  'my-work',
  'phase-36',
  'print',
  'questions',
  'review',
  'roadmap',
  'survey',
  'teaching',
  'verdicts',
  'worksheet',
  'worksheet-form',
].map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/built-sites.ts',
  outputDir: '../test-results',
  timeout: 90_000,
  globalTimeout: 2_700_000,
  expect: { timeout: 15_000 },
  // Pages measure: two at once on two cores would discard each other's runs for drift. What measures nothing is run
  // with more of them (`src/cli/checks.ts`).
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
    { name: 'unmeasured', testMatch: unmeasured, use: { baseURL: subPath } },
    { name: 'measured', testIgnore: unmeasured, use: { baseURL: subPath } },
    {
      name: 'root',
      testMatch: 'ground.spec.ts',
      grep: /@root/,
      use: { baseURL: `http://127.0.0.1:${process.env['BOOK_TEST_ROOT_PORT']}/` },
    },
  ],
});
