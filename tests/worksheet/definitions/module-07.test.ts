import { describe, expect, test } from 'vitest';
import type { Definition } from '#src/worksheet/definition.ts';
import { module07 } from '#src/worksheet/definitions/module-07.ts';
import { exitRule } from '#src/worksheet/exit.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';
import { sideOf } from '#src/worksheet/scope.ts';

const definition: Definition = module07;

function judged(values: Readonly<Record<string, readonly [number, number, number]>>) {
  const intervals = new Map(
    Object.entries(values).map(([quantity, [low, value, high]]): [string, Interval] => [
      quantity,
      { low, value, high, unit: definition.quantities[quantity]?.unit ?? 'ratio' },
    ]),
  );
  return referenceJudgement(definition, { intervals });
}

/** Answers at once, no answer lost, and integers that are slower. */
const tutor = {
  'answer-time': [0.9, 1.2, 2.2],
  'time-ratio': [1.6, 1.64, 1.66],
  'eight-bit-lost': [0, 0, 0],
  'noise-floor': [0.01, 0.012, 0.02],
} as const;

describe('the checkpoint of the module on memory', () => {
  test('asks every question in exactly one step', () => {
    const asked = definition.steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted()).toEqual(fieldIds.toSorted());
  });

  test('names only quantities that it has, in its exit criterion too', () => {
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
    expect(exitRule(definition).exit).toHaveLength(2);
  });

  test('has a "never" flip for each test that may fail, outside its scope by far', () => {
    const { tests, flips } = definition.reference;
    expect(Object.keys(flips.never)).toEqual(tests.map(({ quantity }) => quantity));
    expect(
      sideOf(definition, { ...module07.reference.flips.never['answer-time'], value: 1e7 }),
    ).toBe('outside');
  });
});

describe('the reference judgement of weights in eight bits', () => {
  test('is never where answers are quick, and the reason is the size', () => {
    const { supported, reasonClass, flip } = judged(tutor);
    expect(supported.verdict).toBe('never');
    expect(reasonClass).toBe('size');
    expect(flip).toMatchObject({ quantity: 'parameters', side: 'outside' });
  });

  test('is apply where answers are late and the integers take two thirds of the time', () => {
    const { supported } = judged({
      ...tutor,
      'answer-time': [900, 950, 1000],
      'time-ratio': [0.65, 0.68, 0.7],
    });
    expect(supported.verdict).toBe('apply');
  });

  test('is defer where answers are late and this kernel is slower', () => {
    const { supported } = judged({ ...tutor, 'answer-time': [900, 950, 1000] });
    expect(supported.verdict).toBe('defer');
  });
});
