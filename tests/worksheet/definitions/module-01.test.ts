import { describe, expect, test } from 'vitest';
import type { Definition } from '#src/worksheet/definition.ts';
import { module01 } from '#src/worksheet/definitions/module-01.ts';
import { exitRule } from '#src/worksheet/exit.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';

const definition: Definition = module01;

function judged(values: Readonly<Record<string, readonly [number, number, number]>>) {
  const intervals = new Map(
    Object.entries(values).map(([quantity, [low, value, high]]): [string, Interval] => [
      quantity,
      { low, value, high, unit: definition.quantities[quantity]?.unit ?? 'ratio' },
    ]),
  );
  return referenceJudgement(definition, { intervals }).supported?.verdict;
}

/** Figures of a tutor that is quick, and a map that is a little quicker. */
const measured = {
  'tutor-time': [0.5, 0.6, 0.7],
  'small-right': [0.96, 0.97, 0.98],
  'map-gain': [-0.002, 0, 0.002],
  'map-right': [0.98, 0.99, 0.995],
  'time-ratio': [0.6, 0.65, 0.7],
  'noise-floor': [0.01, 0.012, 0.02],
} as const;

describe('the checkpoint of small models', () => {
  test('asks every question in exactly one step, the next step too', () => {
    const asked = definition.steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted()).toEqual(fieldIds.toSorted());
  });

  test('never takes a map where every answer is quick', () => {
    expect(judged(measured)).toBe('never');
  });

  test('takes one where answers are slow and the map saves enough', () => {
    expect(judged({ ...measured, 'tutor-time': [250, 300, 350] })).toBe('apply');
  });

  test('does not take one whose answers are too often wrong', () => {
    const wrong = { 'tutor-time': [250, 300, 350], 'map-right': [0.8, 0.82, 0.84] } as const;
    expect(judged({ ...measured, ...wrong })).not.toBe('apply');
  });

  test('ends with a gain at the cost of the best single size', () => {
    expect(exitRule(definition).exit[0]).toMatchObject({ quantity: 'map-gain', value: 0.005 });
  });
});
