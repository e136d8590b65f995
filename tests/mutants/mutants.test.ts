// Each property is tried on the code and on a copy that is wrong in one known way: it is silent on the first and
// speaks on the second, so a green property means something.
import { describe, expect, test } from 'vitest';
import { residualDistribution } from '#src/core/acceptance.ts';
import { lowerRank } from '#src/measure/statistics/binomial-rank.ts';
import { mergeWorksheets } from '#src/worksheet/merge.ts';
import { supportedVerdict } from '#src/worksheet/rules.ts';
import { answered, blank, finished } from '../worksheet/sample-work.ts';
import { lost, miscovered, unguarded, unlikeTarget } from './properties.ts';

describe('nothing is applied without its guardrail', () => {
  test('in the three words as they are', () => {
    expect(unguarded(supportedVerdict)).toEqual([]);
  });

  test('fails where the guardrail is not looked at', () => {
    const mutant: typeof supportedVerdict = (one) =>
      supportedVerdict({ ...one, guardrail: 'holds' });
    expect(unguarded(mutant)).not.toEqual([]);
  });
});

describe('nothing that was written is lost', () => {
  const pairs = [
    [answered({ confidence: 0.1 }), answered({ confidence: 0.9 })],
    [blank(), answered()],
    [finished(), blank('w1', 'a2')],
  ] as const;

  test('when worksheets are joined as they are', () => {
    expect(lost(mergeWorksheets, pairs)).toEqual([]);
  });

  test('fails where the incoming one replaces the stored', () => {
    const mutant: typeof mergeWorksheets = (_, incoming) => ({ worksheet: incoming, forked: [] });
    expect(lost(mutant, pairs)).not.toEqual([]);
  });

  test('fails where an attempt that went two ways is kept once', () => {
    const mutant: typeof mergeWorksheets = (stored, incoming) => {
      const { worksheet, forked } = mergeWorksheets(stored, incoming);
      const attempts = worksheet.attempts.filter(({ id }) => !forked.includes(id));
      return { worksheet: { ...worksheet, attempts }, forked: [] };
    };
    expect(lost(mutant, pairs)).not.toEqual([]);
  });
});

describe('speculative sampling is distributed as the target', () => {
  test('when a rejected token is drawn from the residual', () => {
    expect(unlikeTarget(residualDistribution)).toEqual([]);
  });

  test('fails where the residual is left out', () => {
    expect(unlikeTarget((p) => p)).not.toEqual([]);
  });
});

describe('an interval covers the median in nineteen of twenty', () => {
  test('between the ranks as they are', () => {
    expect(miscovered(lowerRank)).toEqual([]);
  });

  test.each([1, -1])('fails where the rank is off by %d', (off) => {
    expect(miscovered((...asked) => lowerRank(...asked) + off)).not.toEqual([]);
  });
});
