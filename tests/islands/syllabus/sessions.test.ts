import { expect, test } from 'vitest';
import { sessions } from '#islands/syllabus/sessions.ts';
import { chapterSlugs } from '#src/book/outline.ts';

const taught = sessions.flatMap(({ chapters }) => [...chapters] as string[]);

test('the course leaves out no chapter of Phase 36', () => {
  for (const slug of chapterSlugs.filter((one) => one.startsWith('phase-36/')))
    expect(taught).toContain(slug);
});

test('the course reads each chapter once, and Phase 36 in the order of the book', () => {
  expect(new Set(taught).size).toBe(taught.length);
  const inBook = chapterSlugs.filter((slug) => slug.startsWith('phase-36/'));
  const inCourse = taught.filter((slug) => inBook.some((known) => known === slug));
  expect(inCourse).toEqual(inBook);
});
