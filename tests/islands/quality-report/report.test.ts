import { describe, expect, it } from 'vitest';
import { chapterRows, wordsRows } from '#islands/quality-report/report.ts';
import { chapterSlugs } from '#src/book/outline.ts';

describe('the quality report of this book', () => {
  it('has a row for every chapter of the outline and finds no other file', () => {
    expect(chapterRows().map(({ slug }) => slug)).toEqual(chapterSlugs);
  });

  it.each(chapterRows())('finds "$slug" the same in every language', ({ differences }) => {
    expect(differences).toEqual([]);
  });

  it.each(wordsRows())('finds the words of "$id" the same in every language', (row) => {
    expect(row.differences).toEqual([]);
    expect(row.keys).toBeGreaterThan(0);
  });
});
