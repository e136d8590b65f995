import { expect, test } from 'vitest';
import { chapterCounts } from '#src/cli/bench-book-documents.ts';

// Chapters of 12, 38, 60 and 90 pages after 12 of front matter.
const starts = [13, 25, 63, 123, 213];

test('takes the chapters whose end comes closest to the pages asked for', () => {
  expect(chapterCounts(starts, [24, 50, 100, 200])).toEqual([1, 2, 3, 4]);
});

test('gives a length once, however many asked for it, in ascending order', () => {
  expect(chapterCounts(starts, [300, 212, 20])).toEqual([1, 4]);
});
