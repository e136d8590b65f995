import { describe, expect, test } from 'vitest';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { gatherEvidence } from '#src/worksheet/evidence.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';
import { evidence, world } from './sample-work.ts';

const fast = gatherEvidence(speculative, evidence, world);
const around = (value: number, unit: Interval['unit'] = 'ratio'): Interval => ({
  low: value * 0.98,
  value,
  high: value * 1.02,
  unit,
});
const slow = (timeRatio: number) => ({
  intervals: new Map<string, Interval>([
    ['answer-time', around(400, 'millisecond')],
    ['verify-ratio', around(1.2)],
    ['time-ratio', around(timeRatio)],
    ['noise-floor', { low: 0, value: 0.01, high: 0.02, unit: 'ratio' }],
    ['same-text', { low: 1, value: 1, high: 1, unit: 'ratio' }],
  ]),
});

describe('the reference judgement', () => {
  test('is "never" where the answer is immediate, and its flip condition lies outside', () => {
    const judgement = referenceJudgement(speculative, fast);
    expect(judgement.supported).toMatchObject({ verdict: 'never', owed: [] });
    expect(judgement.presence).toBe('no');
    expect(judgement.flip).toMatchObject({ quantity: 'parameters', side: 'outside' });
    // 0.5 M parameters answer in 2 ms; 100 ms are fifty times that.
    expect([judgement.flip.value ?? 0]).toBeAllclose([25e6], {
      rtol: 1e-9,
      because: 'a product and a quotient',
    });
  });

  test('follows the evidence: "apply" where a slow answer really becomes faster', () => {
    expect(referenceJudgement(speculative, slow(0.5)).supported).toMatchObject({
      verdict: 'apply',
      owed: [],
    });
  });

  test('follows the evidence: "defer" where the bottleneck is there and the gain is not', () => {
    expect(referenceJudgement(speculative, slow(1.1)).supported).toMatchObject({
      verdict: 'defer',
      because: 'cost-exceeds-gain',
      owed: [],
    });
  });

  test('owes the measurement where there is none', () => {
    const { supported, flip } = referenceJudgement(speculative, { intervals: new Map() });
    expect(supported).toMatchObject({ verdict: 'defer', owed: ['presence-measurement'] });
    expect(flip).toMatchObject({ quantity: 'answer-time', side: 'inside' });
  });

  test('defers, and owes the gain, where no noise floor was measured', () => {
    const { intervals } = slow(0.5);
    const { supported, gain } = referenceJudgement(speculative, {
      intervals: new Map([...intervals].filter(([id]) => id !== 'noise-floor')),
    });
    expect(supported).toMatchObject({ verdict: 'defer', owed: ['gain-measurement'] });
    expect(gain).toBeNull();
  });
});
