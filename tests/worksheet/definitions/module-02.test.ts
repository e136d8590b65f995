import { describe, expect, test } from 'vitest';
import { randomFeatures } from '#src/measure/experiments/random-features.ts';
import { sparseMasks } from '#src/measure/experiments/sparse-masks.ts';
import { tiledAttentionExperiment } from '#src/measure/experiments/tiled-attention.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { moduleTwo } from '#src/worksheet/definitions/module-02.ts';
import { exitRule } from '#src/worksheet/exit.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';

const definition: Definition = moduleTwo;

/** Evidence as one would find it on the tutor. */
function evidence(changes: Partial<Record<keyof typeof moduleTwo.quantities, Interval>> = {}) {
  const found = {
    'noise-floor': about(0.01),
    'answer-time': about(3, 'millisecond'),
    'pair-share': about(0.12),
    'time-ratio': about(1.01),
    'masked-right': about(0.25),
    ...changes,
  };
  return { intervals: new Map<string, Interval>(Object.entries(found)) };
}

function about(value: number, unit: Interval['unit'] = 'ratio'): Interval {
  return { low: value * 0.98, value, high: value * 1.02, unit };
}

describe('the checkpoint of the module on attention', () => {
  test('asks every question in exactly one step, the next one among them', () => {
    const asked = definition.steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted()).toEqual(fieldIds.toSorted());
  });

  test('names only quantities that it has, and judges its exit by three of them', () => {
    const { predict, evidence: cited, gain, noiseFloor, mechanisms, reference } = definition;
    const named = [
      ...[...predict, ...cited, gain, noiseFloor, ...Object.keys(mechanisms)],
      ...[reference.requirement.quantity, reference.guardrail.quantity, reference.share ?? gain],
      ...reference.tests.map(({ quantity }) => quantity),
    ];
    expect(named.filter((id) => !Object.hasOwn(definition.quantities, id))).toEqual([]);
    expect(() => exitRule(definition)).not.toThrow();
    expect(definition.module?.exit).toHaveLength(3);
  });

  test('cites lengths, models and budgets that its experiments measure', () => {
    const defaults = [tiledAttentionExperiment, randomFeatures, sparseMasks].map((experiment) =>
      JSON.stringify(experiment.defaults),
    );
    expect(defaults[0]).toContain('1024');
    expect(defaults[2]).toContain('"lengths":"32,');
    expect(defaults[2]).toContain('"budgets":"4,8,16"');
    expect(defaults[2]).toContain('recall-dense');
  });

  test('says never of a tutor that answers at once', () => {
    const judged = referenceJudgement(definition, evidence());
    expect(judged.supported).toMatchObject({ verdict: 'never', because: 'absent-within-scope' });
    expect(judged.flip).toMatchObject({ quantity: 'context', side: 'outside' });
  });

  test('says never of a slow one whose pairs are not what is slow', () => {
    const slow = evidence({ 'answer-time': about(300, 'millisecond') });
    const judged = referenceJudgement(definition, slow);
    expect(judged.supported.verdict).toBe('never');
    expect(judged.flip).toMatchObject({ quantity: 'pair-share', side: 'outside' });
  });

  test('defers where answers are lost, and applies where a kernel skips and none are', () => {
    const slow = {
      'answer-time': about(300, 'millisecond'),
      'pair-share': about(0.6),
      'time-ratio': about(0.5),
    } as const;
    expect(referenceJudgement(definition, evidence(slow)).supported.verdict).toBe('defer');
    const kept = evidence({ ...slow, 'masked-right': about(0.99) });
    expect(referenceJudgement(definition, kept).supported.verdict).toBe('apply');
  });
});
