// Unit and book-source tests: plain Node, no browser; the browser's tests are Playwright's.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    setupFiles: ['tests/matchers.ts'],
    testTimeout: 30_000,
  },
});
