import { describe, expect, test } from 'vitest';
import { mlaCost } from '#src/measure/experiments/mla-cost.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { mla } from '#src/worksheet/definitions/mla.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';

const definition: Definition = mla;

/** Evidence as one would find it on a small model. */
function evidence(changes: Partial<Record<keyof typeof mla.quantities, Interval>> = {}) {
  const about = (value: number, unit: Interval['unit'] = 'ratio'): Interval => ({
    low: value * 0.98,
    value,
    high: value * 1.02,
    unit,
  });
  const found = {
    'noise-floor': about(0.01),
    'answer-time': about(3, 'millisecond'),
    'cache-factor': about(4.8),
    'cache-share': about(0.1),
    'time-ratio': about(1.05),
    'answers-lost': about(0.005),
    ...changes,
  };
  return { intervals: new Map<string, Interval>(Object.entries(found)) };
}

describe('the definition of latent attention', () => {
  test('asks every question in exactly one step', () => {
    const asked = definition.steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted()).toEqual(fieldIds.filter((id) => id !== 'next').toSorted());
  });

  test('names only quantities that it has', () => {
    const { predict, evidence: cited, gain, noiseFloor, mechanisms, reference } = definition;
    const named = [
      ...[...predict, ...cited, gain, noiseFloor, ...Object.keys(mechanisms)],
      ...[reference.requirement.quantity, reference.guardrail.quantity, reference.share ?? gain],
      ...reference.tests.map(({ quantity }) => quantity),
    ];
    expect(named.filter((id) => !Object.hasOwn(definition.quantities, id))).toEqual([]);
  });

  test('cites variants that the experiment measures', () => {
    const latents = String(mlaCost.defaults['latents']).split(',');
    const cited = Object.values(mla.quantities).flatMap(({ estimates }) => [...estimates]);
    const named = cited.flatMap((key) => /mla-\d+/.exec(key) ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !latents.includes(name))).toEqual([]);
  });

  test('says never of a model that answers at once, whatever the ratio of the caches', () => {
    const judged = referenceJudgement(definition, evidence());
    expect(judged.supported).toMatchObject({ verdict: 'never', because: 'absent-within-scope' });
    expect(judged.flip).toMatchObject({ quantity: 'context', side: 'outside' });
    expect([judged.flip.value ?? 0]).toBeAllclose([(32 * 100) / 3], {
      rtol: 1e-9,
      because: 'the window times the factor by which the answer is too early',
    });
  });

  test('says never of a slow model whose cache is little of its time', () => {
    const slow = { low: 190, value: 200, high: 210, unit: 'millisecond' } as const;
    const { supported, flip } = referenceJudgement(definition, evidence({ 'answer-time': slow }));
    expect(supported.verdict).toBe('never');
    expect(flip).toMatchObject({ quantity: 'context', value: 64 });
  });

  test('says apply where the cache is the time, the latent saves it, and no answers are lost', () => {
    const judged = referenceJudgement(
      definition,
      evidence({
        'answer-time': { low: 190, value: 200, high: 210, unit: 'millisecond' },
        'cache-share': { low: 0.6, value: 0.7, high: 0.8, unit: 'ratio' },
        'time-ratio': { low: 0.5, value: 0.55, high: 0.6, unit: 'ratio' },
      }),
    );
    expect(judged.supported.verdict).toBe('apply');
  });

  test('says defer where too many answers are lost for it', () => {
    const judged = referenceJudgement(
      definition,
      evidence({
        'answer-time': { low: 190, value: 200, high: 210, unit: 'millisecond' },
        'cache-share': { low: 0.6, value: 0.7, high: 0.8, unit: 'ratio' },
        'time-ratio': { low: 0.5, value: 0.55, high: 0.6, unit: 'ratio' },
        'answers-lost': { low: 0.04, value: 0.05, high: 0.06, unit: 'ratio' },
      }),
    );
    expect(judged.supported).toMatchObject({ verdict: 'defer', because: 'guardrail-falls' });
  });
});
