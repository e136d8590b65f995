import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheControl, isHashed } from '#src/site/publish/cache-rules.ts';

test.each(['_astro/common.BaCSOR7R.css', 'pagefind/fragment/en_11ac727.pf_fragment'])(
  '%s may be kept for ever',
  (path) => expect(cacheControl(path)).toBe('public, max-age=31536000, immutable'),
);

test.each([
  'es/tutor/index.html',
  'sw.js',
  'models/manifest.json',
  'pagefind/pagefind.js',
  'downloads/which-bottleneck-en-A4.pdf',
])('%s is asked for again', (path) => expect(cacheControl(path)).toBe('no-cache'));

test('keeps for ever only files of a build whose names carry a hash', () => {
  const dist = process.env['BOOK_DIST'] ?? 'dist';
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1));
  const kept = files.filter(isHashed);
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.filter((path) => !/[._-][\w-]{5,}\.\w+$/.test(path))).toEqual([]);
});
