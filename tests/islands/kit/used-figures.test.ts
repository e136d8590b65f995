// The figures that the book names are found wherever they stand, and nothing else is taken for one.
import { expect, test } from 'vitest';
import { figuresNamed, usedFigures } from '#islands/kit/used-figures.ts';

test('a key is found in a chapter, in data and in a sentence with places', () => {
  expect(figuresNamed('<Num of="measured.a-b.browser.ratio.4" show="interval" />')).toEqual([
    'measured.a-b.browser.ratio.4',
  ]);
  expect(figuresNamed('"figure": "trained.draft.held-cells.exact", as measured.')).toEqual([
    'trained.draft.held-cells.exact',
  ]);
});

test('the book names figures of both kinds, and not every one there is', () => {
  const kinds = [...usedFigures].map((key) => key.split('.')[0]);
  expect(new Set(kinds)).toEqual(new Set(['measured', 'trained']));
});

const elsewhere = import.meta.glob<string>(['/islands/**/*.ts', '/src/worksheet/**/*.ts'], {
  eager: true,
  import: 'default',
  query: '?raw',
});

test('a figure is named in chapters, data, shells and words-*.ts, and nowhere else', () => {
  const strays = Object.entries(elsewhere).flatMap(([file, text]) =>
    figuresNamed(text)
      .filter((key) => key.split('.').length > 2 && !usedFigures.has(key))
      .map((key) => `${file} names ${key}`),
  );
  expect(strays).toEqual([]);
});
