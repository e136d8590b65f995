import { describe, expect, test } from 'vitest';
import { mergeWorksheets } from '#src/worksheet/merge.ts';
import type { Attempt, Worksheet } from '#src/worksheet/schema.ts';
import { answered, answers, blank, later } from './sample-work.ts';

const withAttempts = (...attempts: Attempt[]): Worksheet => ({ ...blank(), attempts });
const attemptOf = (worksheet: Worksheet) => worksheet.attempts[0]!;
const empty = attemptOf(blank());
const partly: Attempt = { ...empty, answers: { confidence: 0.5 } };
const otherwise: Attempt = { ...empty, answers: { confidence: 0.7 } };

describe('two versions of a worksheet', () => {
  test('become the one that goes on from the other, whichever came first', () => {
    for (const [stored, incoming] of [
      [empty, partly],
      [partly, empty],
    ] as const) {
      const { worksheet, forked } = mergeWorksheets(withAttempts(stored), withAttempts(incoming));
      expect(worksheet.attempts).toEqual([partly]);
      expect(forked).toEqual([]);
    }
  });

  test('keep both where the same attempt went two ways', () => {
    const { worksheet, forked } = mergeWorksheets(withAttempts(partly), withAttempts(otherwise));
    expect(worksheet.attempts).toEqual([partly, { ...otherwise, id: 'a1~2' }]);
    expect(forked).toEqual(['a1~2']);
  });

  test('never change a committed prediction', () => {
    const locked: Attempt = {
      ...empty,
      committed: { predict: later },
      answers: { predictions: answers.predictions },
    };
    const { acceptance: _, ...fewer } = answers.predictions;
    const changed: Attempt = { ...locked, answers: { predictions: fewer } };
    const { worksheet } = mergeWorksheets(withAttempts(locked), withAttempts(changed));
    expect(worksheet.attempts[0]).toEqual(locked);
    expect(worksheet.attempts).toHaveLength(2);
  });

  test('hold the same after the same merge is done again', () => {
    const once = mergeWorksheets(withAttempts(partly), withAttempts(otherwise)).worksheet;
    const again = mergeWorksheets(once, withAttempts(otherwise));
    expect(again.worksheet).toEqual(once);
    expect(again.forked).toEqual([]);
  });

  test('hold the attempts of both, the stored ones first', () => {
    const second = { ...empty, id: 'a2' };
    const third = { ...empty, id: 'a3' };
    const { worksheet } = mergeWorksheets(withAttempts(empty, second), withAttempts(empty, third));
    expect(worksheet.attempts.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
  });

  test('keep an old backup from replacing what came after it', () => {
    const now = withAttempts(attemptOf(answered()), { ...empty, id: 'a2' });
    expect(mergeWorksheets(now, blank()).worksheet).toEqual(now);
  });

  test('are refused when they judge different techniques', () => {
    const other = { ...blank(), definition: { id: 'medusa', version: 1 } };
    expect(() => mergeWorksheets(blank(), other)).toThrow(/medusa.*speculative/);
  });
});
