import { describe, expect, test } from 'vitest';
import type { Definition } from '#src/worksheet/definition.ts';
import { moduleSix } from '#src/worksheet/definitions/module-06.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';

const definition: Definition = moduleSix;

function judged(values: Readonly<Record<string, readonly [number, number, number]>>) {
  const intervals = new Map(
    Object.entries(values).map(([quantity, [low, value, high]]): [string, Interval] => [
      quantity,
      { low, value, high, unit: definition.quantities[quantity]?.unit ?? 'ratio' },
    ]),
  );
  return referenceJudgement(definition, { intervals });
}

/** A quick teacher, and a student that keeps two thirds for a little more than a third of the time. */
const here = {
  'answer-time': [3, 3.2, 3.5],
  'time-ratio': [0.36, 0.38, 0.4],
  kept: [0.62, 0.67, 0.71],
  'alone-kept': [0.62, 0.67, 0.71],
  'noise-floor': [0.01, 0.012, 0.02],
} as const;
const slow = { 'answer-time': [900, 950, 1000] } as const;

describe('the checkpoint on distillation', () => {
  test('asks every question in exactly one step, the fifth one last', () => {
    const asked = definition.steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted()).toEqual([...fieldIds].toSorted());
    expect(asked.at(-1)).toBe('next');
  });

  test('names only quantities that it has', () => {
    const { predict, evidence, gain, noiseFloor, mechanisms, reference, module } = definition;
    const named = [
      ...predict,
      ...evidence,
      gain,
      noiseFloor,
      ...Object.keys(mechanisms),
      reference.requirement.quantity,
      reference.guardrail.quantity,
      ...reference.tests.map(({ quantity }) => quantity),
      ...(module?.exit.map(({ quantity }) => quantity) ?? []),
    ];
    expect(named.filter((id) => !Object.hasOwn(definition.quantities, id))).toEqual([]);
  });

  test('has a "never" flip for each test that may fail', () => {
    const { tests, flips } = definition.reference;
    expect(Object.keys(flips.never).toSorted()).toEqual(
      tests.map(({ quantity }) => quantity).toSorted(),
    );
  });
});

describe('the reference judgement of a student', () => {
  test('is never where the teacher answers at once', () => {
    const { supported, flip } = judged(here);
    expect(supported.verdict).toBe('never');
    expect(flip).toMatchObject({ quantity: 'parameters', side: 'outside' });
  });

  test('is never where the student does without a teacher, for there is nothing to teach', () => {
    const { supported, reasonClass } = judged({ ...here, ...slow, 'alone-kept': [0.97, 0.98, 1] });
    expect(supported.verdict).toBe('never');
    expect(reasonClass).toBe('task');
  });

  test('is defer where the teacher is slow and the student loses answers', () => {
    const { supported } = judged({ ...here, ...slow });
    expect(supported).toMatchObject({ verdict: 'defer', because: 'guardrail-falls' });
  });

  test('is apply where the teacher is slow and the student keeps its answers', () => {
    const { supported } = judged({ ...here, ...slow, kept: [0.96, 0.97, 0.98] });
    expect(supported.verdict).toBe('apply');
  });
});
