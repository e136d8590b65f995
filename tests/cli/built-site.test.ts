import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, TEST_SITES } from '#src/cli/built-site.ts';
import { ROOT } from '#src/cli/run-tool.ts';

test('a build that is stopped rejects and leaves no mark of a fresh one', async () => {
  const target = { folder: '.cache/stopped-build', base: '', site: '' };
  await expect(buildSite(target, AbortSignal.abort())).rejects.toThrow(/abort/i);
  expect(existsSync(join(ROOT, '.cache', '-cache-stopped-build.sha256'))).toBe(false);
});

test('the tests build one book that knows its address and one that does not', () => {
  expect(Object.values(TEST_SITES).map(({ site }) => site !== '')).toEqual([false, true]);
});
