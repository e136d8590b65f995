import { describe, expect, test } from 'vitest';
import { expertCount } from '#src/measure/experiments/expert-count.ts';
import { expertRoles } from '#src/measure/experiments/expert-roles.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { module08 } from '#src/worksheet/definitions/module-08.ts';
import { exitRule } from '#src/worksheet/exit.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';

const definition: Definition = module08;

/** Evidence as one would find it on the tutor. */
function evidence(changes: Partial<Record<keyof typeof module08.quantities, Interval>> = {}) {
  const found = {
    'noise-floor': about(0.01),
    'answer-time': about(3, 'millisecond'),
    'tutor-right': about(0.985, 'ratio', 0.002),
    'time-ratio': about(0.6),
    'eight-gain': { low: 0.01, value: 0.05, high: 0.09, unit: 'ratio' },
    ...changes,
  } as const;
  return { intervals: new Map<string, Interval>(Object.entries(found)) };
}

function about(value: number, unit: Interval['unit'] = 'ratio', spread = 0.02): Interval {
  return { low: value * (1 - spread), value, high: value * (1 + spread), unit };
}

describe('the checkpoint of the module on mixtures', () => {
  test('asks every question in exactly one step, the next one among them', () => {
    const asked = definition.steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted()).toEqual(fieldIds.toSorted());
  });

  test('names only quantities that it has, and judges its exit by balance, gain and roles', () => {
    const { predict, evidence: cited, gain, noiseFloor, mechanisms, reference } = definition;
    const named = [
      ...[...predict, ...cited, gain, noiseFloor, ...Object.keys(mechanisms)],
      ...[reference.requirement.quantity, reference.guardrail.quantity],
      ...reference.tests.map(({ quantity }) => quantity),
    ];
    expect(named.filter((id) => !Object.hasOwn(definition.quantities, id))).toEqual([]);
    expect(() => exitRule(definition)).not.toThrow();
    expect(definition.module?.exit.map(({ quantity }) => quantity)).toEqual([
      'busiest',
      'eight-gain',
      'construction-told',
    ]);
  });

  test('cites models, capacities and numbers of experts that its experiments measure', () => {
    expect(expertCount.defaults['experts']).toBe('2,4,8');
    expect(expertRoles.defaults['mixtures']).toContain('small-moe-8-2');
    expect(String(expertRoles.defaults['capacities']).split(',')).toContain('125');
    const cited = Object.values(definition.quantities).map(({ experiment }) => experiment);
    for (const { id } of [expertCount, expertRoles]) expect(cited).toContain(id);
  });

  test('says never of a tutor that is right and answers at once', () => {
    expect(referenceJudgement(definition, evidence()).supported).toMatchObject({
      verdict: 'never',
      because: 'absent-within-scope',
    });
  });

  test('defers where answers are lost, and applies where time is saved and none are', () => {
    const slow = { 'answer-time': about(300, 'millisecond'), 'tutor-right': about(0.7) } as const;
    const lost: Interval = { low: -0.09, value: -0.05, high: -0.01, unit: 'ratio' };
    const fewer = evidence({ ...slow, 'eight-gain': lost });
    expect(referenceJudgement(definition, fewer).supported.verdict).toBe('defer');
    expect(referenceJudgement(definition, evidence(slow)).supported.verdict).toBe('apply');
  });
});
