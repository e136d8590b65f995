import { describe, expect, test } from 'vitest';
import type { Definition } from '#src/worksheet/definition.ts';
import { moduleTen } from '#src/worksheet/definitions/module-10.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';

const definition: Definition = moduleTen;

function judged(values: Readonly<Record<string, readonly [number, number, number]>>) {
  const intervals = new Map(
    Object.entries(values).map(([quantity, [low, value, high]]): [string, Interval] => [
      quantity,
      { low, value, high, unit: definition.quantities[quantity]?.unit ?? 'ratio' },
    ]),
  );
  return referenceJudgement(definition, { intervals });
}

const tutor = {
  'answer-time': [1, 1.2, 1.5],
  'time-ratio': [1.29, 1.36, 1.41],
  'verify-ratio': [4.87, 4.94, 5],
  'same-text': [0.999, 1, 1],
  'noise-floor': [0.01, 0.012, 0.02],
} as const;

describe('the checkpoint of module 10', () => {
  test('asks every question in exactly one step', () => {
    const asked = definition.steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted()).toEqual([...fieldIds].toSorted());
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
      ...(module?.exit ?? []).map(({ quantity }) => quantity),
    ];
    expect(named.filter((id) => !Object.hasOwn(definition.quantities, id))).toEqual([]);
  });

  test('asks the lower end of what the paper claims, and the same text', () => {
    expect(moduleTen.module.exit).toMatchObject([
      { quantity: 'time-ratio', comparison: 'at-most', value: 0.5 },
      { quantity: 'same-text', comparison: 'at-least', value: 0.98 },
    ]);
  });

  test('has a "never" flip for each test that may fail', () => {
    const { tests, flips } = definition.reference;
    expect(Object.keys(flips.never).toSorted()).toEqual(
      tests.map(({ quantity }) => quantity).toSorted(),
    );
  });

  test('is never where answers are immediate, by size', () => {
    const { supported, reasonClass, flip } = judged(tutor);
    expect(supported.verdict).toBe('never');
    expect(reasonClass).toBe('size');
    expect(flip).toMatchObject({ quantity: 'parameters', side: 'outside' });
  });

  test('is never by the kernel where answers are awaited and checking costs as much as writing', () => {
    const { supported, reasonClass } = judged({ ...tutor, 'answer-time': [300, 320, 350] });
    expect(supported.verdict).toBe('never');
    expect(reasonClass).toBe('kernel');
  });

  test('is applied where answers are awaited, checking is cheap, and the claim holds', () => {
    const { supported } = judged({
      ...tutor,
      'answer-time': [300, 320, 350],
      'verify-ratio': [1.1, 1.2, 1.3],
      'time-ratio': [0.4, 0.42, 0.45],
    });
    expect(supported.verdict).toBe('apply');
  });
});
