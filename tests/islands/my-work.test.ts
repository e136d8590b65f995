import { describe, expect, test } from 'vitest';
import { wordsIn } from '#islands/kit/words.ts';
import { predictionMarks } from '#islands/my-work/calibration-view.ts';
import { recordFiles } from '#islands/my-work/records-archive.ts';
import { myWorkStrings } from '#islands/my-work/strings.ts';
import { standingsOf } from '#islands/worksheet/standings.ts';
import { wordingIn } from '#islands/worksheet/wording.ts';
import { localeIds } from '#src/book/locales.ts';
import { finished, here, later, runs, world } from '../worksheet/sample-work.ts';

const collection = {
  worksheets: [
    finished('w1'),
    finished('w2'),
    { ...finished('w3'), definition: { id: 'medusa', version: 1 } },
  ],
  runs: Object.values(runs),
  installation: here,
};
const standings = standingsOf(collection, world.current);

test('a worksheet of a technique that this edition does not judge has no standing', () => {
  expect(standings.map(({ worksheet }) => worksheet.id)).toEqual(['w1', 'w2']);
});

describe.each(localeIds)('the archive of decision records in %s', (locale) => {
  const desk = { standings, wording: wordingIn(locale), words: wordsIn(myWorkStrings, locale) };
  const files = recordFiles(desk, later);

  test('holds one page a worksheet and a list that leads to each', () => {
    expect(files.map(({ name }) => name)).toEqual([
      `index.${locale}.md`,
      `speculative.${locale}.md`,
      `speculative-2.${locale}.md`,
    ]);
    const [index, ...records] = files;
    for (const { name, text } of records) {
      expect(index?.text).toContain(`(${name})`);
      expect(text).toMatch(/^# /);
      expect(text).toContain('One pass for every token.');
    }
  });

  test('leaves no word out', () => {
    for (const { text } of files) expect(text).not.toMatch(/\{\{|undefined|NaN/);
  });

  test('says how good the predictions were', () => {
    expect(files[0]?.text).toMatch(/4 (of|de) 6/);
  });
});

describe('the figure of predictions', () => {
  const marks = predictionMarks({ standings, wording: wordingIn('en') });

  test('shows each as multiples of what was measured, and whether it held', () => {
    expect(marks).toHaveLength(6);
    const missed = marks.filter(({ inside }) => !inside);
    expect(missed).toHaveLength(2);
    for (const { low, high, inside } of marks) expect(low <= 1 && 1 <= high).toBe(inside);
  });

  test('gives every row a name of its own', () => {
    expect(new Set(marks.map(({ label }) => label)).size).toBe(marks.length);
    expect(marks[0]?.label).toMatch(/^1\. ✓ /);
  });
});
