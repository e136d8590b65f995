// Unit and book-source tests: plain Node, no browser; the browser's tests are Playwright's.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    setupFiles: ['tests/matchers.ts'],
    // The tests that run a whole experiment take seconds on an idle machine, and many times that on a busy one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
