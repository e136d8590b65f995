import { expect, test } from 'vitest';
import { chapterCounts, documentPlans } from '#src/cli/bench-book-documents.ts';

// Chapters of 12, 38, 60 and 90 pages after 12 of front matter.
const starts = [13, 25, 63, 123, 213];

test('takes the chapters whose end comes closest to the pages asked for', () => {
  expect(chapterCounts(starts, [24, 50, 100, 200])).toEqual([1, 2, 3, 4]);
});

test('gives a length once, however many asked for it, in ascending order', () => {
  expect(chapterCounts(starts, [300, 212, 20])).toEqual([1, 4]);
});

test('a plan goes on in the book, and says how many pages it comes to', () => {
  expect(documentPlans(starts, [50, 100], false)).toEqual([
    { chapters: 2, times: 1, about: 62 },
    { chapters: 3, times: 1, about: 122 },
  ]);
});

test('a repeated plan takes the chapters of the shortest as often as comes closest', () => {
  expect(documentPlans(starts, [200, 24, 26, 49], true)).toEqual([
    { chapters: 1, times: 1, about: 24 },
    { chapters: 1, times: 2, about: 48 },
    { chapters: 1, times: 8, about: 192 },
  ]);
});
