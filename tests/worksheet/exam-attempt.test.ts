import { describe, expect, test } from 'vitest';
import {
  examAttemptSchema,
  mergeExamAttempts,
  standingAnswers,
} from '#src/worksheet/exam-attempt.ts';
import { later, sitting } from './sample-work.ts';

const [never, apply, defer, late] = sitting.answers;
const { finishedAt: _, ...open } = sitting;

describe('the answers that count', () => {
  test('are the last to each case before the hand-in', () => {
    expect([...standingAnswers(sitting).values()]).toEqual([defer, apply]);
  });

  test('are the last of all while the sitting is open, whatever their order in the log', () => {
    const answers = sitting.answers.toReversed();
    expect(Object.fromEntries(standingAnswers({ answers }))).toEqual({
      'moe.0': defer,
      'mla.1': late,
    });
  });
});

describe('two versions of a sitting', () => {
  test('are joined without losing an answer, in either order', () => {
    const a = { ...open, answers: [never!, apply!] };
    const b = { ...open, answers: [apply!, defer!], finishedAt: later };
    const both = { ...open, answers: [never, apply, defer], finishedAt: later };
    expect(mergeExamAttempts(a, b)).toEqual(both);
    expect(mergeExamAttempts(b, a)).toEqual(both);
    expect(mergeExamAttempts(sitting, sitting)).toEqual(sitting);
  });

  test('keep the first hand-in and the first start', () => {
    const begun = '2026-11-21T09:00:00.000Z';
    expect(
      mergeExamAttempts({ ...sitting, finishedAt: later }, { ...sitting, startedAt: begun }),
    ).toEqual({ ...sitting, startedAt: begun });
  });

  test.each([
    { id: 'exam.2' },
    { seed: 1 },
    { version: 2 },
    { phase: 'post' },
    { reveal: 'each' },
  ] as const)('are not joined when they differ in %j', (change) => {
    expect(mergeExamAttempts(sitting, { ...sitting, ...change })).toBeNull();
  });
});

test.each([
  { seed: 2 ** 32 },
  { seed: 1.5 },
  { version: 0 },
  { phase: 'during' },
  { answers: [{ ...never, confidence: 1.1 }] },
  { answers: [{ ...never, verdict: 'always' }] },
  { answers: [{ ...never, note: 'x' }] },
  { finishedAt: 'soon' },
  { name: 'Ada' },
])('a sitting with %j is refused', (change) => {
  expect(examAttemptSchema.safeParse(sitting).success).toBe(true);
  expect(examAttemptSchema.safeParse({ ...sitting, ...change }).success).toBe(false);
});
