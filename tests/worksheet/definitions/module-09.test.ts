import { describe, expect, test } from 'vitest';
import type { Definition } from '#src/worksheet/definition.ts';
import { moduleNine } from '#src/worksheet/definitions/module-09.ts';
import { exitRule } from '#src/worksheet/exit.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';

const definition: Definition = moduleNine;

function judged(values: Readonly<Record<string, readonly [number, number, number]>>) {
  const intervals = new Map(
    Object.entries(values).map(([quantity, [low, value, high]]): [string, Interval] => [
      quantity,
      { low, value, high, unit: definition.quantities[quantity]?.unit ?? 'ratio' },
    ]),
  );
  return referenceJudgement(definition, { intervals });
}

describe('the checkpoint of production', () => {
  test('asks every question in exactly one step, the next one among them', () => {
    const asked = definition.steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted()).toEqual(fieldIds.toSorted());
  });

  test('names only quantities that it has, and has a flip for each test that may fail', () => {
    const { predict, evidence, gain, noiseFloor, mechanisms, reference } = definition;
    const named = [...predict, ...evidence, gain, noiseFloor, ...Object.keys(mechanisms)];
    expect(named.filter((id) => !Object.hasOwn(definition.quantities, id))).toEqual([]);
    expect(() => exitRule(definition)).not.toThrow();
    expect(Object.keys(reference.flips.never).toSorted()).toEqual(
      reference.tests.map(({ quantity }) => quantity).toSorted(),
    );
  });

  const quick = {
    'answer-time': [0.4, 0.5, 0.6],
    'kernel-ratio': [0.5, 0.52, 0.54],
    'same-text': [0.98, 1, 1],
    'noise-floor': [0.01, 0.012, 0.014],
  } as const;

  test('says never where answers are quick, however fast the kernel is', () => {
    expect(judged(quick).supported.verdict).toBe('never');
    expect(judged(quick).flip.quantity).toBe('parameters');
  });

  test('says apply where answers are slow and the kernel takes half of the time', () => {
    const slow = { ...quick, 'answer-time': [150, 160, 170] } as const;
    expect(judged(slow).supported.verdict).toBe('apply');
  });

  test('defers where answers are slow and the engine’s graph is as fast: another runtime may not be', () => {
    const even = {
      ...quick,
      'answer-time': [150, 160, 170],
      'kernel-ratio': [0.95, 1, 1.05],
    } as const;
    expect(judged(even).supported.verdict).toBe('defer');
  });
});
