import { expect, test } from 'vitest';
import { chapterSlugs } from '#src/book/outline.ts';
import { bookRequest, SHORT_FOLDER } from '#src/cli/book-request.ts';

test('the whole book goes beside the site, on every paper', () => {
  const request = bookRequest([], 'dist');
  expect(request).toMatchObject({ folder: 'dist/downloads', short: false });
  expect(request.slugs).toEqual(chapterSlugs);
  expect(request.formats).toEqual(['A4', 'Letter']);
});

test('a short book has a few chapters in their order, on A4, apart from the site', () => {
  const { slugs, formats, folder } = bookRequest(['--short'], 'dist');
  expect(folder).toBe(SHORT_FOLDER);
  expect(formats).toEqual(['A4']);
  expect(slugs.length).toBeLessThan(8);
  expect(slugs).toEqual(chapterSlugs.filter((slug) => slugs.includes(slug)));
});

test('an argument it does not know is refused', () => {
  expect(() => bookRequest(['--shrot'], 'dist')).toThrow('--shrot');
});
