import { describe, expect, test } from 'vitest';
import { classStrings } from '#islands/class-view/strings.ts';
import { byMachine, machineText, missingText, verdictCounts } from '#islands/class-view/summary.ts';
import { wordsIn } from '#islands/kit/words.ts';
import { wordingIn } from '#islands/worksheet/wording.ts';
import { localeIds } from '#src/book/locales.ts';
import type { FigureRow, VerdictRow } from '#src/worksheet/class/class-report.ts';

const row = (pupil: number, verdict: VerdictRow['verdict']): VerdictRow => ({
  pupil,
  technique: 'speculative',
  step: 'done',
  verdict,
  supported: 'never',
  confidence: null,
  answered: 10,
  asked: 10,
  blocks: 0,
  weakens: 0,
  missing: [],
});
const figureOf = (pupil: number, runtime: string): FigureRow => ({
  pupil,
  experiment: 'answer-time',
  estimate: 'answer-p95',
  machine: { runtime, platform: 'Linux', threads: 2 },
  low: 1,
  value: 2,
  high: 3,
  unit: 'second',
});

describe.each(localeIds)('a class in words, in %s', (locale) => {
  const words = wordsIn(classStrings, locale);
  const wording = wordingIn(locale);

  test('counts pupils by word, and those without one', () => {
    const verdicts = [row(1, 'never'), row(2, 'never'), row(3, 'apply'), row(4, null)];
    const [only, ...others] = verdictCounts({ verdicts }, wording, words);
    expect(others).toEqual([]);
    expect(only?.counts).toEqual([1, 0, 2, 1]);
    expect(only?.label.match(/\d/g)).toEqual(['1', '0', '2', '1']);
    expect(only?.label).toContain(wording.verdicts.never);
  });

  test('names machines, and what is missing, by words and not by ids', () => {
    expect(machineText(figureOf(1, 'Firefox 140'), words)).toMatch(/^Firefox 140, Linux, 2 \w+$/);
    const lack = { technique: 'speculative', quantity: 'acceptance', pupils: 2, of: 5 };
    const text = missingText(lack, wording, words);
    expect(text).not.toMatch(/speculative|acceptance$|\{\{/);
    expect(text.match(/\d/g)).toEqual(['2', '5']);
  });
});

test('figures stand together by machine, the machine with most of them first', () => {
  const rows = [figureOf(1, 'A'), figureOf(2, 'B'), figureOf(3, 'B')];
  expect(byMachine(rows).map((group) => group.map(({ pupil }) => pupil))).toEqual([[2, 3], [1]]);
});
