import { expect, test } from 'vitest';
import { bookReport, reportText, sharedIndex } from '#src/cli/bench-book-report.ts';

const sample = (pages: number, seconds: number) => ({ pages, seconds, bytes: 1e6 });
const samples = {
  'book-10': [sample(300, 30)],
  typst: [sample(40, 0.5)],
  'book-2': [sample(100, 10)],
  'book-0': [sample(50, 5)],
};

test('tells our documents from the peers and puts them by length', () => {
  const { documents, peers } = bookReport(samples, 1, {});
  expect(documents.map(({ pages }) => pages)).toEqual([50, 100, 300]);
  expect(peers['typst']?.ratio.median).toBe(20);
});

test('the text has a row each, the line, what was compared and what was left out', () => {
  const text = reportText(bookReport(samples, 0, { vivliostyle: 'no network' }), 1);
  expect(text).toMatch(/^book 1 +50 +5\.00 +5\.00–5\.00 +0\.100 +1\.00$/m);
  expect(text).toMatch(/^typst +40 .* 10\.000 \(10\.000–10\.000\)$/m);
  expect(text).toContain('Line: 0.00 s and 0.100 s a page; no length is more than 0 % off it.');
  expect(text).toContain('no formulas, no figures');
  expect(text).toContain('vivliostyle is left out: no network');
});

test('the peers set the longest document of a hundred pages at most, or the first', () => {
  expect(sharedIndex([48, 92, 205])).toBe(1);
  expect(sharedIndex([120, 205])).toBe(0);
});
