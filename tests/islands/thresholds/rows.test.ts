import { describe, expect, it } from 'vitest';
import { standing, thresholdRows } from '#islands/thresholds/rows.ts';
import { answerRun, limits } from './answer-run.ts';

describe('the scale', () => {
  it('has the limits of perception alone while nothing is measured', () => {
    expect(thresholdRows(undefined, limits).map(({ id }) => id)).toEqual([
      'instant',
      'flow',
      'attention',
    ]);
  });

  it('has a token, the answer and its ninety-fifth percentile of a run, with their intervals', () => {
    const rows = thresholdRows(answerRun(0.01), limits);
    expect(rows.map(({ id }) => id).slice(0, 3)).toEqual(['token', 'answer', 'answer-p95']);
    expect(rows[2]).toEqual({
      id: 'answer-p95',
      kind: 'tutor',
      seconds: 0.01,
      low: 0.01 * 0.9,
      high: 0.01 * 1.1,
    });
  });
});

describe('the standing of a time to a limit', () => {
  it.each([
    ['within', { seconds: 0.05, low: 0.04, high: 0.1 }, 2],
    ['beyond', { seconds: 0.4, low: 0.11, high: 0.5 }, 4],
    ['cannot-tell', { seconds: 0.08, low: 0.07, high: 0.12 }, 1.25],
    ['cannot-tell', { seconds: 0.125, low: 0.1, high: 0.2 }, 1.25],
  ])('is "%s" when its interval says so', (expected, time, factor) => {
    const found = standing(time, 0.1);
    expect(found.standing).toBe(expected);
    expect([found.factor]).toBeAllclose([factor], { rtol: 1e-12, because: 'one division' });
  });
});
