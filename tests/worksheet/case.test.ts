import { describe, expect, test } from 'vitest';
import {
  ceilingOf,
  conditionHolds,
  gainAgainst,
  gainInterval,
  guardrailByEvidence,
} from '#src/worksheet/case.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import type { Interval } from '#src/worksheet/interval.ts';

const measured = (quantity: string, low: number, value: number, high: number) => ({
  intervals: new Map<string, Interval>([[quantity, { low, value, high, unit: 'ratio' }]]),
});
const gain = (low: number, high: number): Interval => ({
  low,
  value: (low + high) / 2,
  high,
  unit: 'ratio',
});

describe('a gain against the cost', () => {
  test('exceeds it only when the whole interval lies above', () => {
    expect(gainAgainst(gain(0.21, 0.3), 0.2)).toBe('exceeds');
    expect(gainAgainst(gain(0.2, 0.3), 0.2)).toBe('straddles');
  });

  test('falls short when the cost is at least the gain', () => {
    expect(gainAgainst(gain(0.1, 0.2), 0.2)).toBe('falls-short');
    expect(gainAgainst(gain(-0.5, -0.3), 0)).toBe('falls-short');
  });

  test('is unmeasured while either is missing', () => {
    expect(gainAgainst(null, 0.2)).toBe('unmeasured');
    expect(gainAgainst(gain(0.1, 0.2), undefined)).toBe('unmeasured');
  });

  test('is the share of the plain time that is saved', () => {
    const intervals = new Map([
      ...measured('time-ratio', 0.4, 0.5, 0.7).intervals,
      ...measured('noise-floor', 0, 0.01, 0.02).intervals,
    ]);
    const { low, value, high } = gainInterval(speculative, { intervals }) ?? gain(0, 0);
    expect([low, value, high]).toBeAllclose([0.28, 0.5, 0.62], {
      atol: 1e-12,
      because: 'two subtractions each',
    });
  });

  test('is unmeasured while no noise floor is cited', () => {
    const withoutFloor = gainInterval(speculative, measured('time-ratio', 0.4, 0.5, 0.7));
    expect(withoutFloor).toBeNull();
    expect(gainAgainst(withoutFloor, 0.2)).toBe('unmeasured');
  });
});

describe('a guardrail', () => {
  const guardrail = {
    quantity: 'same-text',
    comparison: 'at-least',
    value: 0.98,
    unit: 'ratio',
  } as const;

  test('holds, falls or cannot be told by its interval', () => {
    const by = (low: number, high: number) =>
      guardrailByEvidence(guardrail, measured('same-text', low, low, high));
    expect([by(0.99, 1), by(0.9, 0.95), by(0.97, 1)]).toEqual(['holds', 'falls', 'cannot-tell']);
  });

  test('cannot be told without evidence, or in another dimension', () => {
    expect(guardrailByEvidence(guardrail, { intervals: new Map() })).toBe('cannot-tell');
    const seconds = { ...guardrail, unit: 'second' } as const;
    expect(conditionHolds(seconds, measured('same-text', 1, 1, 1))).toBe('cannot-tell');
  });
});

test('the Amdahl ceiling stays a speed-up where an interval of a share leaves 0…1', () => {
  const ceiling = ceilingOf('decode-share', measured('decode-share', -0.1, 0.5, 1.1));
  expect(ceiling).toEqual({ low: 1, value: 2, high: Number.POSITIVE_INFINITY, unit: 'times' });
  expect(ceilingOf(undefined, { intervals: new Map() })).toBeNull();
});
