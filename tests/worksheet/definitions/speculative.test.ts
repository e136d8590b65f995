import { describe, expect, test } from 'vitest';
import type { Definition } from '#src/worksheet/definition.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import { sideOf } from '#src/worksheet/scope.ts';

const definition: Definition = speculative;

describe('the definition of speculative decoding', () => {
  test('asks every question in exactly one step', () => {
    const asked = definition.steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted()).toEqual(fieldIds.filter((id) => id !== 'next').toSorted());
  });

  test('locks the prediction before anything is measured', () => {
    const [first, second] = definition.steps;
    expect(first).toMatchObject({ id: 'predict', locks: true });
    expect(second?.fields).toContain('evidence');
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
      reference.share ?? gain,
      ...reference.tests.map(({ quantity }) => quantity),
    ];
    expect(named.filter((id) => !Object.hasOwn(definition.quantities, id))).toEqual([]);
  });

  test('has the reference flip "never" outside its scope by far', () => {
    const { never } = speculative.reference.flips;
    expect(sideOf(definition, { ...never['answer-time'], value: 7e9 })).toBe('outside');
    expect(sideOf(definition, { ...never['answer-time'], value: 5e5 })).toBe('inside');
  });

  test('has a "never" flip for each test that may fail', () => {
    const { tests, flips } = definition.reference;
    expect(Object.keys(flips.never).toSorted()).toEqual(
      tests.map(({ quantity }) => quantity).toSorted(),
    );
  });

  test('takes for a verification that pays one below the tokens it yields', () => {
    const test = definition.reference.tests.find(({ quantity }) => quantity === 'verify-ratio');
    expect([test?.value ?? 0]).toBeAllclose([3.3616], {
      rtol: 1e-12,
      because: '1 + 0.8 + 0.64 + 0.512 + 0.4096',
    });
  });

  test('names its rubric’s criteria once each', () => {
    const ids = definition.rubric.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
