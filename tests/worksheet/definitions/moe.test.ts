import { describe, expect, test } from 'vitest';
import type { Definition } from '#src/worksheet/definition.ts';
import { moe } from '#src/worksheet/definitions/moe.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';
import { sideOf } from '#src/worksheet/scope.ts';

const definition: Definition = moe;

function judged(values: Readonly<Record<string, readonly [number, number, number]>>) {
  const intervals = new Map(
    Object.entries(values).map(([quantity, [low, value, high]]): [string, Interval] => [
      quantity,
      { low, value, high, unit: definition.quantities[quantity]?.unit ?? 'ratio' },
    ]),
  );
  return referenceJudgement(definition, { intervals });
}

/** Figures of a tutor that is right and quick, and a mixture that saves a little. */
const tutor = {
  'tutor-right': [0.96, 0.98, 0.99],
  'mixture-right': [0.955, 0.975, 0.985],
  'answer-time': [3, 3.2, 3.5],
  'time-ratio': [0.85, 0.9, 0.95],
  'work-ratio': [1.1, 1.2, 1.3],
  'noise-floor': [0.01, 0.012, 0.02],
} as const;

describe('the definition of a mixture of experts', () => {
  test('asks every question in exactly one step', () => {
    const asked = definition.steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted()).toEqual(fieldIds.filter((id) => id !== 'next').toSorted());
  });

  test('names only quantities that it has', () => {
    const { predict, evidence, gain, noiseFloor, mechanisms, reference } = definition;
    const named = [
      ...predict,
      ...evidence,
      gain,
      noiseFloor,
      ...Object.keys(mechanisms),
      reference.requirement.quantity,
      reference.guardrail.quantity,
      ...reference.tests.map(({ quantity }) => quantity),
    ];
    expect(named.filter((id) => !Object.hasOwn(definition.quantities, id))).toEqual([]);
  });

  test('has a "never" flip for each test that may fail', () => {
    const { tests, flips } = definition.reference;
    expect(Object.keys(flips.never).toSorted()).toEqual(
      tests.map(({ quantity }) => quantity).toSorted(),
    );
  });

  test('has the reference flip of time outside its scope by far', () => {
    const { never } = moe.reference.flips;
    expect(sideOf(definition, { ...never['answer-time'], value: 1e7 })).toBe('outside');
  });
});

describe('the reference judgement of a mixture', () => {
  test('is never where the dense tutor is right and quick, for the task is learned', () => {
    const { supported, reasonClass, flip } = judged(tutor);
    expect(supported.verdict).toBe('never');
    expect(reasonClass).toBe('task');
    expect(flip).toMatchObject({ quantity: 'tutor-right', side: 'outside' });
  });

  test('is never where the dense tutor is wrong too often but quick: it can be widened', () => {
    const { supported, flip } = judged({ ...tutor, 'tutor-right': [0.65, 0.68, 0.71] });
    expect(supported.verdict).toBe('never');
    expect(flip).toMatchObject({ quantity: 'parameters', side: 'outside' });
  });

  test('is apply where answers are wrong and late, the mixture is right and saves a third', () => {
    const { supported } = judged({
      ...tutor,
      'tutor-right': [0.8, 0.82, 0.84],
      'answer-time': [900, 950, 1000],
      'time-ratio': [0.6, 0.65, 0.7],
    });
    expect(supported.verdict).toBe('apply');
  });

  test('is defer where it saves too little for its cost', () => {
    const { supported } = judged({
      ...tutor,
      'tutor-right': [0.8, 0.82, 0.84],
      'answer-time': [900, 950, 1000],
    });
    expect(supported).toMatchObject({ verdict: 'defer', because: 'cost-exceeds-gain' });
  });
});
