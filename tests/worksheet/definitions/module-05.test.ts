import { describe, expect, test } from 'vitest';
import type { Definition } from '#src/worksheet/definition.ts';
import { module05 } from '#src/worksheet/definitions/module-05.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';

const definition: Definition = module05;

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
  'answer-time': [3, 3.2, 3.5],
  'single-ratio': [1.0, 1.05, 1.1],
  'rung-ratio': [0.35, 0.4, 0.45],
  'cascade-right': [0.96, 0.98, 0.99],
  'noise-floor': [0.01, 0.012, 0.02],
} as const;

describe('the checkpoint of module 5', () => {
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

  test('asks at the cost of every rung above the smallest', () => {
    expect(module05.module.exit.map(({ quantity }) => quantity)).toEqual([
      'gain-64',
      'gain-96',
      'gain-tutor',
    ]);
  });

  test('is never where answers are immediate, by size', () => {
    const { supported, reasonClass, flip } = judged(tutor);
    expect(supported.verdict).toBe('never');
    expect(reasonClass).toBe('size');
    expect(flip).toMatchObject({ quantity: 'parameters', side: 'outside' });
  });

  test('is deferred where answers are awaited and the best single model is as quick', () => {
    const { supported } = judged({ ...tutor, 'answer-time': [300, 320, 350] });
    expect(supported).toMatchObject({ verdict: 'defer', because: 'cost-exceeds-gain' });
  });

  test('is applied where answers are awaited and a cascade saves a third of the best single model', () => {
    const { supported } = judged({
      ...tutor,
      'answer-time': [300, 320, 350],
      'single-ratio': [0.6, 0.65, 0.7],
    });
    expect(supported.verdict).toBe('apply');
  });
});
