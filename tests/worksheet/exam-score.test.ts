import { describe, expect, test } from 'vitest';
import type { ExamKey } from '#src/worksheet/exam-key.ts';
import { examScore, type JudgedCase, judgedCases } from '#src/worksheet/exam-score.ts';
import type { VerdictId } from '#src/worksheet/ids.ts';
import { sitting } from './sample-work.ts';

const key: ExamKey = new Map([
  ['moe.0', { technique: 'moe', verdict: 'defer' }],
  ['mla.1', { technique: 'mla', verdict: 'never' }],
  ['int8.2', { technique: 'int8', verdict: 'apply' }],
]);

const judged = (
  reference: VerdictId,
  verdict: VerdictId | null,
  confidence = 0.5,
  index = 0,
): JudgedCase => ({
  caseId: `case.${index}`,
  technique: 'moe',
  reference,
  given: verdict === null ? null : { verdict, confidence },
});

describe('the cases of a sitting', () => {
  test('stand beside what was answered before the hand-in', () => {
    expect(judgedCases(sitting, key)).toEqual([
      {
        caseId: 'moe.0',
        technique: 'moe',
        reference: 'defer',
        given: { verdict: 'defer', confidence: 0.6 },
      },
      {
        caseId: 'mla.1',
        technique: 'mla',
        reference: 'never',
        given: { verdict: 'apply', confidence: 0.5 },
      },
      { caseId: 'int8.2', technique: 'int8', reference: 'apply', given: null },
    ]);
  });

  test('are counted whether answered or not', () => {
    expect(examScore(judgedCases(sitting, key))).toMatchObject({ asked: 3, answered: 2, right: 1 });
    expect([examScore(judgedCases(sitting, key))?.accuracy]).toBeAllclose([1 / 3], {
      rtol: 1e-12,
      because: 'one division',
    });
    expect(examScore([])).toBeNull();
  });
});

describe('accuracy', () => {
  test('of one word for everything is high where that word is common, and balanced it is not', () => {
    const cases = [
      ...Array.from({ length: 8 }, () => judged('never', 'never')),
      judged('apply', 'never'),
      judged('defer', 'never'),
    ];
    const score = examScore(cases);
    expect(score?.accuracy).toBe(0.8);
    expect([score?.balancedAccuracy]).toBeAllclose([1 / 3], {
      rtol: 1e-12,
      because: 'one division',
    });
    expect(score?.confusion).toEqual({
      apply: { apply: 0, defer: 0, never: 1 },
      defer: { apply: 0, defer: 0, never: 1 },
      never: { apply: 0, defer: 0, never: 8 },
    });
  });

  test('has an interval that holds it', () => {
    const score = examScore([judged('never', 'never'), judged('apply', 'never')]);
    expect(score?.accuracyInterval.low).toBeLessThan(0.5);
    expect(score?.accuracyInterval.high).toBeGreaterThan(0.5);
  });
});

describe('confidence', () => {
  test('that is higher where right tells right from wrong', () => {
    const cases = [
      judged('apply', 'apply', 0.9),
      judged('apply', 'apply', 0.8),
      judged('apply', 'never', 0.4),
    ];
    expect(examScore(cases)?.discrimination).toBe(1);
  });

  test('that is the same everywhere tells nothing', () => {
    const cases = [judged('apply', 'apply', 0.7), judged('apply', 'never', 0.7)];
    expect(examScore(cases)?.discrimination).toBe(0.5);
  });

  test('has nothing to tell where all is right, or nothing was answered', () => {
    expect(examScore([judged('apply', 'apply', 0.7)])?.discrimination).toBeNull();
    expect(examScore([judged('apply', null)])).toMatchObject({
      brier: null,
      overconfidence: null,
      discrimination: null,
      bins: [],
    });
  });

  test('is scored by Brier and against the share that was right', () => {
    const score = examScore([judged('apply', 'apply', 0.9), judged('apply', 'never', 0.9)]);
    const rounding = { rtol: 1e-12, because: 'sums of decimals' };
    expect([score?.brier, score?.overconfidence]).toBeAllclose([(0.01 + 0.81) / 2, 0.4], rounding);
  });

  test('is binned with both ends counted once', () => {
    const stated = [0, 0.4, 0.6, 0.8, 0.95, 1];
    const score = examScore(stated.map((confidence) => judged('apply', 'apply', confidence)));
    expect(score?.bins.map(({ low, high, n }) => [low, high, n])).toEqual([
      [0, 0.4, 1],
      [0.4, 0.6, 1],
      [0.6, 0.8, 1],
      [0.8, 0.95, 1],
      [0.95, 1, 2],
    ]);
  });
});
