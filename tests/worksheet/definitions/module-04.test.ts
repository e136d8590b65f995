import { describe, expect, test } from 'vitest';
import type { Definition } from '#src/worksheet/definition.ts';
import { moduleThree } from '#src/worksheet/definitions/module-03.ts';
import { moduleFour } from '#src/worksheet/definitions/module-04.ts';
import { exitRule } from '#src/worksheet/exit.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';

type Figures = Readonly<Record<string, readonly [number, number, number]>>;

function judged(definition: Definition, values: Figures) {
  const intervals = new Map(
    Object.entries(values).map(([quantity, [low, value, high]]): [string, Interval] => [
      quantity,
      { low, value, high, unit: definition.quantities[quantity]?.unit ?? 'ratio' },
    ]),
  );
  return referenceJudgement(definition, { intervals });
}

const all: readonly Definition[] = [moduleThree, moduleFour];

describe.each(all.map((definition) => [definition.id, definition] as const))(
  'the checkpoint %s',
  (_, definition) => {
    test('asks every question in exactly one step, the next one among them', () => {
      const asked = definition.steps.flatMap(({ fields }) => fields);
      expect(asked.toSorted()).toEqual(fieldIds.toSorted());
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
      expect(() => exitRule(definition)).not.toThrow();
    });

    test('has a "never" flip for each test that may fail', () => {
      const { tests, flips } = definition.reference;
      expect(Object.keys(flips.never).toSorted()).toEqual(
        tests.map(({ quantity }) => quantity).toSorted(),
      );
    });
  },
);

describe('a state for long texts', () => {
  const long = {
    'token-doubled': [210, 220, 230],
    'time-equal': [140, 150, 160],
    'long-ratio': [0.07, 0.08, 0.09],
    'noise-floor': [0.01, 0.012, 0.02],
  } as const;

  test('is deferred while it cannot copy, and applied once it can', () => {
    const forgetful = { ...long, 'state-copies': [0, 0, 0.02] } as const;
    expect(judged(moduleThree, forgetful).supported).toMatchObject({
      verdict: 'defer',
      because: 'guardrail-falls',
    });
    const faithful = { ...long, 'state-copies': [0.96, 0.98, 0.99] } as const;
    expect(judged(moduleThree, faithful).supported.verdict).toBe('apply');
  });

  test('is never needed where looking back stays cheap', () => {
    const cheap = { ...long, 'token-doubled': [9000, 10_000, 11_000] } as const;
    expect(judged(moduleThree, cheap).supported.verdict).toBe('never');
  });
});

describe('a hybrid', () => {
  test('is never needed where a pure model recalls', () => {
    const { supported } = judged(moduleFour, {
      'recall-state': [0.97, 0.98, 0.99],
      'recall-attention': [0.1, 0.2, 0.3],
      'copy-hybrid': [0.97, 0.98, 0.99],
      'long-ratio': [0.3, 0.35, 0.4],
      'noise-floor': [0.01, 0.012, 0.02],
    });
    expect(supported.verdict).toBe('never');
  });
});
