import { expect, test } from 'vitest';
import { bookReport, reportText } from '#src/cli/bench-book-report.ts';

const sample = (pages: number, seconds: number) => ({ pages, seconds, bytes: 1e6 });
const samples = {
  'book-10': [sample(300, 30)],
  typst: [sample(40, 0.5)],
  'book-2': [sample(100, 10)],
  'book-0': [sample(50, 5)],
};

test('tells our documents from the peers and puts them by length', () => {
  const { documents, peers } = bookReport({ samples }, {});
  expect(documents.map(({ pages }) => pages)).toEqual([50, 100, 300]);
  expect(peers['typst']?.ratio.median).toBe(10);
});

test('the text has a row each, the line, what was compared and what was left out', () => {
  const text = reportText(bookReport({ samples }, { vivliostyle: 'no network' }), 1);
  expect(text).toMatch(/^book 1 +50 +5\.00 +5\.00–5\.00 +0\.100 +1\.00$/m);
  expect(text).toMatch(/^typst +40 .* 10\.000 \(10\.000–10\.000\)$/m);
  expect(text).toContain('Line: 0.00 s and 0.100 s a page; no length is more than 0 % off it.');
  expect(text).toContain('no formulas, no figures');
  expect(text).toContain('vivliostyle is left out: no network');
});
