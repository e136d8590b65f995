import { expect, test } from 'vitest';
import { isTooSlow, paceLine } from '#src/cli/build-pace.ts';

test('says how long a build took for each page', () => {
  expect(paceLine('dist', { pages: 80, seconds: 31.24 })).toBe(
    'dist: 80 pages in 31.2 s, 0.39 s a page (aim on two idle cores: 0.5 s)',
  );
});

test('refuses ten times the aim, not a busy machine', () => {
  expect(isTooSlow({ pages: 80, seconds: 200 })).toBe(false);
  expect(isTooSlow({ pages: 80, seconds: 401 })).toBe(true);
});
