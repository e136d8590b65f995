import { describe, expect, test } from 'vitest';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import {
  answer,
  commit,
  currentAttempt,
  currentStep,
  fieldEditable,
  retry,
  stepState,
} from '#src/worksheet/machine.ts';
import { worksheetSchema } from '#src/worksheet/schema.ts';
import { answers, blank, finished, later, made, now } from './sample-work.ts';

const predicted = () => {
  const required = made(answer(speculative, blank(), 'requirement', answers.requirement, now));
  const ready = made(answer(speculative, required, 'predictions', answers.predictions, now));
  return made(commit(speculative, ready, 'predict', later));
};

describe('the steps of a worksheet', () => {
  test('a new worksheet stands at its first step and fits its schema', () => {
    expect(currentStep(speculative, currentAttempt(blank()))).toBe('predict');
    expect(worksheetSchema.safeParse(blank()).success).toBe(true);
  });

  test('a step is not committed while a prediction is missing, and the quantity is named', () => {
    const { 'time-ratio': _, ...some } = answers.predictions;
    const partly = made(answer(speculative, blank(), 'predictions', some, now));
    expect(commit(speculative, partly, 'predict', now)).toEqual({
      ok: false,
      refusal: {
        reason: 'incomplete',
        missing: [{ field: 'requirement' }, { field: 'predictions', part: 'time-ratio' }],
      },
    });
  });

  test('a committed prediction carries its time and is locked', () => {
    const worksheet = predicted();
    expect(currentAttempt(worksheet).committed).toEqual({ predict: later });
    expect(answer(speculative, worksheet, 'predictions', {}, now)).toEqual({
      ok: false,
      refusal: { reason: 'locked' },
    });
    expect(answer(speculative, worksheet, 'predictions', undefined, now).ok).toBe(false);
  });

  test('a later step is not answered before its turn', () => {
    expect(answer(speculative, blank(), 'verdict', answers.verdict, now)).toEqual({
      ok: false,
      refusal: { reason: 'ahead' },
    });
    expect(commit(speculative, blank(), 'decide', now)).toEqual({
      ok: false,
      refusal: { reason: 'ahead' },
    });
  });

  test('evidence stays open after its commit until the attempt is finished', () => {
    const measured = made(answer(speculative, predicted(), 'evidence', answers.evidence, now));
    const committed = made(commit(speculative, measured, 'measure', now));
    expect(stepState(speculative, currentAttempt(committed), 'measure')).toBe('reached');
    expect(answer(speculative, committed, 'evidence', {}, now).ok).toBe(true);
    expect(fieldEditable(speculative, currentAttempt(finished()), 'evidence')).toBe(false);
  });

  test('the last commit asks again for what was taken back since', () => {
    let worksheet = finished();
    const attempt = currentAttempt(worksheet);
    const { decide: _, ...committed } = attempt.committed;
    worksheet = { ...worksheet, attempts: [{ ...attempt, committed }] };
    worksheet = made(answer(speculative, worksheet, 'guardrail', undefined, now));
    expect(commit(speculative, worksheet, 'decide', now)).toMatchObject({
      refusal: { reason: 'incomplete', missing: [{ field: 'guardrail' }] },
    });
  });

  test('an answer of the wrong shape is refused with its path', () => {
    const upsideDown = { acceptance: { low: 1, high: 0, unit: 'ratio' as const } };
    expect(answer(speculative, blank(), 'predictions', upsideDown, now)).toEqual({
      ok: false,
      refusal: { reason: 'invalid', field: 'predictions', path: ['acceptance', 'low'] },
    });
  });

  test('a point is no interval and is refused', () => {
    const point = { acceptance: { low: 0.8, high: 0.8, unit: 'ratio' as const } };
    expect(answer(speculative, blank(), 'predictions', point, now)).toMatchObject({
      refusal: { reason: 'invalid', path: ['acceptance', 'low'] },
    });
  });

  test('an unmeasured quantity is answered by an empty list', () => {
    const unmeasured = { ...answers.evidence, acceptance: [] };
    const worksheet = made(answer(speculative, predicted(), 'evidence', unmeasured, now));
    expect(commit(speculative, worksheet, 'measure', now).ok).toBe(true);
  });

  test('deferring because it cannot be told needs the owed measurement', () => {
    const worksheet = finished();
    const attempt = currentAttempt(worksheet);
    const open = {
      ...worksheet,
      attempts: [
        {
          ...attempt,
          committed: { predict: now, measure: now, explain: now },
          answers: {
            ...attempt.answers,
            presence: { answer: 'cannot-tell' as const, tests: [] },
            verdict: { verdict: 'defer' as const, reasonClass: 'size' as const },
          },
        },
      ],
    };
    expect(commit(speculative, open, 'decide', now)).toMatchObject({
      refusal: { missing: [{ field: 'verdict', part: 'owed' }] },
    });
  });

  test('a finished attempt is locked whole', () => {
    for (const field of ['requirement', 'cost', 'verdict'] as const)
      expect(answer(speculative, finished(), field, undefined, now)).toEqual({
        ok: false,
        refusal: { reason: 'finished' },
      });
    expect(commit(speculative, finished(), 'decide', now)).toEqual({
      ok: false,
      refusal: { reason: 'locked' },
    });
  });

  test('the same machine runs another list of steps', () => {
    const checkpoint = {
      ...speculative,
      steps: [
        { id: 'predict', fields: ['confidence'], locks: true },
        { id: 'decide', fields: ['requirement'], locks: true },
      ],
    } as const;
    const sure = made(answer(checkpoint, blank(), 'confidence', 0.5, now));
    const half = made(commit(checkpoint, sure, 'predict', now));
    expect(currentStep(checkpoint, currentAttempt(half))).toBe('decide');
    expect(answer(checkpoint, half, 'flip', answers.flip, now)).toEqual({
      ok: false,
      refusal: { reason: 'unknown-field' },
    });
    expect(() => stepState(checkpoint, currentAttempt(half), 'measure')).toThrow(/predict, decide/);
  });
});

describe('a retry', () => {
  test('opens a new attempt and keeps the old one as it was', () => {
    const before = finished();
    const after = made(retry(speculative, before, { attemptId: 'a2', now: later }));
    expect(after.attempts[0]).toEqual(before.attempts[0]);
    expect(currentAttempt(after)).toEqual({
      id: 'a2',
      startedAt: later,
      committed: {},
      answers: {},
    });
  });

  test('carries over what is named, but never the predictions', () => {
    const keep = ['predictions', 'cost'] as const;
    const after = made(retry(speculative, finished(), { attemptId: 'a2', now: later, keep }));
    expect(currentAttempt(after).answers).toEqual({ cost: answers.cost });
  });

  test('is refused while the attempt is unfinished', () => {
    expect(retry(speculative, predicted(), { attemptId: 'a2', now })).toEqual({
      ok: false,
      refusal: { reason: 'unfinished' },
    });
  });
});
