import { describe, expect, test } from 'vitest';
import { modelPlans } from '#src/train/models.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { reasoning } from '#src/worksheet/definitions/reasoning.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';

const definition: Definition = reasoning;

function evidence(changes: Partial<Record<keyof typeof reasoning.quantities, Interval>> = {}) {
  const about = (value: number, unit: Interval['unit'] = 'ratio'): Interval => ({
    low: value * 0.95,
    value,
    high: value * 1.05,
    unit,
  });
  const found = {
    'noise-floor': about(0.01),
    'plain-right': about(0.66),
    'error-ratio': about(0.4),
    'answer-time': about(2, 'millisecond'),
    ...changes,
  };
  return { intervals: new Map<string, Interval>(Object.entries(found)) };
}

describe('the definition of test-time compute', () => {
  test('asks every question in exactly one step', () => {
    const asked = definition.steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted()).toEqual(fieldIds.filter((id) => id !== 'next').toSorted());
  });

  test('names only quantities that it has', () => {
    const { predict, evidence: cited, gain, noiseFloor, mechanisms, reference } = definition;
    const named = [
      ...[...predict, ...cited, gain, noiseFloor, ...Object.keys(mechanisms)],
      ...[reference.requirement.quantity, reference.guardrail.quantity],
      ...reference.tests.map(({ quantity }) => quantity),
    ];
    expect(named.filter((id) => !Object.hasOwn(definition.quantities, id))).toEqual([]);
  });

  test('takes its flips from the ladder’s own models', () => {
    const bytes = 2 * parameterCount(modelPlans['rung-48'].config);
    expect(definition.reference.flips.apply.value).toBe(bytes / 1000);
    expect(definition.reference.flips.never['plain-right']?.value).toBe(
      parameterCount(modelPlans['rung-32'].config),
    );
  });

  test('says apply where too little is right and steps save errors in time, flipped by room for a wider model', () => {
    const { supported, flip } = referenceJudgement(definition, evidence());
    expect(supported).toMatchObject({ verdict: 'apply', because: 'gain-exceeds-cost' });
    expect(flip).toMatchObject({ quantity: 'download', side: 'outside' });
  });

  test('says never where enough is right already: there is no headroom', () => {
    const right = { low: 0.96, value: 0.98, high: 0.99, unit: 'ratio' } as const;
    const { supported } = referenceJudgement(definition, evidence({ 'plain-right': right }));
    expect(supported.verdict).toBe('never');
  });

  test('says defer where steps save too few errors, or take too long', () => {
    const few = { low: 0.85, value: 0.9, high: 0.95, unit: 'ratio' } as const;
    const slow = { low: 140, value: 150, high: 160, unit: 'millisecond' } as const;
    expect(
      referenceJudgement(definition, evidence({ 'error-ratio': few })).supported,
    ).toMatchObject({ verdict: 'defer', because: 'cost-exceeds-gain' });
    expect(
      referenceJudgement(definition, evidence({ 'answer-time': slow })).supported,
    ).toMatchObject({ verdict: 'defer', because: 'guardrail-falls' });
  });
});
