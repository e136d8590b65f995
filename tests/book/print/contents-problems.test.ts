import { expect, test } from 'vitest';
import { contentsProblems } from '#src/book/print/contents-problems.ts';

const entries = [
  { id: 'a', title: 'The cache' },
  { id: 'b', title: 'The lab' },
];
const texts = ['Contents The cache 2 The lab \u20073', '1\nThe  cache', 'The lab'];
const pages = new Map([
  ['a', 2],
  ['b', 3],
]);

test('contents that tell the truth have no problem', () => {
  expect(contentsProblems(texts, entries, pages)).toEqual([]);
});

test('letters that are kerned apart are still the heading', () => {
  const kerned = [{ id: 'a', title: 'The tutor’s cache (all)' }];
  const read = ['The tutor’ s cache (all) 2', 'The tutor’ s cache (all)'];
  expect(contentsProblems(read, kerned, pages)).toEqual([]);
});

test('an apostrophe that the font shares with another sign is still the heading', () => {
  const shared = [{ id: 'a', title: 'The tutor’s cache' }];
  const read = ['The tutorʼs cache 2', 'The tutor ʼ s cache'];
  expect(contentsProblems(read, shared, pages)).toEqual([]);
});

test('a heading that reads elsewhere is named', () => {
  const moved = [texts[0]!, 'Something', 'The cache The lab'];
  expect(contentsProblems(moved, entries, pages)).toEqual([
    'page 2 has no heading "The cache" (#a)',
  ]);
});

test('a number that is not the page of its heading is named', () => {
  const wrong = ['Contents The cache 2 The lab 33', texts[1]!, texts[2]!];
  expect(contentsProblems(wrong, entries, pages)).toEqual([
    'the contents give "The lab" another page than 3',
  ]);
});

test('a place that was not printed is named', () => {
  expect(contentsProblems(texts, entries, new Map([['a', 2]]))).toEqual([
    '"The lab" (#b) stands on no page',
  ]);
});
