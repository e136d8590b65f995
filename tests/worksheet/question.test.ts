import { describe, expect, test } from 'vitest';
import { grade, type Item, type QuestionSet, type QuestionWords } from '#src/worksheet/question.ts';
import { fastEnoughQuestions } from '#src/worksheet/questions/fast-enough.ts';
import { measurementQuestions } from '#src/worksheet/questions/measurement.ts';
import { motivationQuestions } from '#src/worksheet/questions/motivation.ts';
import { speculativeQuestions } from '#src/worksheet/questions/speculative.ts';
import { tutorQuestions } from '#src/worksheet/questions/tutor.ts';

const sets: Readonly<Record<string, QuestionSet>> = {
  fastEnoughQuestions,
  measurementQuestions,
  motivationQuestions,
  speculativeQuestions,
  tutorQuestions,
};
const items: readonly [string, Item][] = Object.values(sets).flatMap((set) => Object.entries(set));
const choices = items.flatMap(([id, item]) =>
  item.kind === 'numeric' ? [] : ([[id, item]] as const),
);

describe('answer keys', () => {
  test.each(choices)('%s has distinct options, and its key is among them', (_, item) => {
    const right = item.kind === 'single' ? [item.correct] : item.correct;
    expect(new Set(item.options).size).toBe(item.options.length);
    expect(right.filter((option) => !item.options.includes(option))).toEqual([]);
    expect(right.length).toBeGreaterThan(0);
    expect(right.length).toBeLessThan(item.options.length);
  });

  test('the numbers are those worked out by hand', () => {
    const { amdahl } = motivationQuestions;
    const { 'tokens-per-cycle': tokens, 'speedup-at-cost': speedup } = speculativeQuestions;
    const { ticks } = measurementQuestions;
    expect([amdahl.answer, tokens.answer, speedup.answer, ticks.answer]).toBeAllclose(
      // 1/0.7 · 1 + 0.7 + 0.49 + 0.343 · 3.3616 / (4 · 0.2 + 2) · ⌈50 · 100 / 85⌉
      [1.428571, 2.533, 1.200571, 59],
      { atol: 1e-6, because: 'printed digits' },
    );
  });

  test('the rules decide the case of the motivation chapter', () => {
    expect(motivationQuestions['defer-or-never'].correct).toBe('never');
  });
});

describe('grading', () => {
  const single: Item = { kind: 'single', options: ['a', 'b'], correct: 'a' };
  const multi: Item = { kind: 'multi', options: ['a', 'b', 'c'], correct: ['a', 'b'] };
  const numeric: Item = {
    kind: 'numeric',
    unit: 'second',
    answer: 2,
    tolerance: { relative: 0.01, because: 'rounding' },
    given: {},
  };

  test('names the wrong option and the right one that was not chosen', () => {
    expect(grade(single, { kind: 'single', option: 'b' })).toEqual({
      correct: false,
      wrong: ['b'],
      missed: ['a'],
    });
    expect(grade(single, { kind: 'single', option: 'a' }).correct).toBe(true);
  });

  test('asks for all right options and no other, in any order', () => {
    const graded = (options: string[]) => grade(multi, { kind: 'multi', options });
    expect(graded(['b', 'a']).correct).toBe(true);
    expect(graded(['a'])).toEqual({ correct: false, wrong: [], missed: ['b'] });
    expect(graded(['a', 'b', 'c'])).toEqual({ correct: false, wrong: ['c'], missed: [] });
  });

  test('accepts a number within its tolerance, in any unit of its dimension', () => {
    const given = (value: number, unit: 'second' | 'millisecond' | 'byte') =>
      grade(numeric, { kind: 'numeric', value, unit }).correct;
    expect([given(2.01, 'second'), given(2.03, 'second')]).toEqual([true, false]);
    expect([given(1995, 'millisecond'), given(2, 'byte')]).toEqual([true, false]);
  });

  test('refuses an option that is none, and a response of another kind', () => {
    expect(() => grade(single, { kind: 'single', option: 'z' })).toThrow(/a, b/);
    expect(() => grade(single, { kind: 'multi', options: ['a'] })).toThrow(/single/);
  });
});

test('words that lack an option do not compile', () => {
  const questions = {
    one: { kind: 'single', options: ['a', 'b'], correct: 'a' },
    two: {
      kind: 'numeric',
      unit: 'ratio',
      answer: 1,
      tolerance: { relative: 0.1, because: 'rounding' },
      given: { share: 0.5 },
    },
  } as const satisfies QuestionSet;
  const words: QuestionWords<typeof questions> = {
    one: {
      prompt: 'p',
      // @ts-expect-error the option b has no words
      options: { a: { label: 'A', why: 'w' } },
    },
    two: { prompt: ({ share }) => share, why: () => 'w' },
  };
  expect(words.two.prompt({ share: '50 %' })).toBe('50 %');
});
