import { describe, expect, test } from 'vitest';
import type { Definition } from '#src/worksheet/definition.ts';
import { module00 } from '#src/worksheet/definitions/module-00.ts';
import { exitRule } from '#src/worksheet/exit.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';

const definition: Definition = module00;

function judged(values: Readonly<Record<string, readonly [number, number, number]>>) {
  const intervals = new Map(
    Object.entries(values).map(([quantity, [low, value, high]]): [string, Interval] => [
      quantity,
      { low, value, high, unit: definition.quantities[quantity]?.unit ?? 'ratio' },
    ]),
  );
  return referenceJudgement(definition, { intervals });
}

/** Figures of a step of which the border takes half, and a loop that saves that. */
const measured = {
  'crossing-share': [0.5, 0.52, 0.54],
  explained: [0.9, 0.97, 1.05],
  'time-ratio': [0.4, 0.45, 0.5],
  'same-answers': [0.96, 1, 1],
  'noise-floor': [0.01, 0.012, 0.02],
} as const;

describe('the checkpoint of measurement', () => {
  test('asks every question in exactly one step, the next step too', () => {
    const asked = definition.steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted()).toEqual(fieldIds.toSorted());
  });

  test('applies the loop where the border takes much and the loop takes less', () => {
    expect(judged(measured).supported?.verdict).toBe('apply');
  });

  test('never applies it where the border takes next to nothing', () => {
    expect(judged({ ...measured, 'crossing-share': [0.03, 0.04, 0.05] }).supported?.verdict).toBe(
      'never',
    );
  });

  test('defers where the loop saves less than it costs', () => {
    expect(judged({ ...measured, 'time-ratio': [0.85, 0.9, 0.95] }).supported?.verdict).toBe(
      'defer',
    );
  });

  test('ends where the parts explain the step and are not counted twice', () => {
    const { exit } = exitRule(definition);
    expect(exit.map(({ comparison, value }) => [comparison, value])).toEqual([
      ['at-least', 0.8],
      ['at-most', 1.2],
    ]);
  });
});
