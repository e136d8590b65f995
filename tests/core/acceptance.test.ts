// The acceptance rule: what is kept plus what is drawn again must give back the target's distribution.
import { describe, expect, it } from 'vitest';
import { acceptanceProbability, residualDistribution } from '#src/core/acceptance.ts';

const p = [0.5, 0.3, 0.2, 0];
const q = [0.25, 0.25, 0.25, 0.25];

describe('acceptance of two distributions', () => {
  it('is the mass they share', () => {
    expect([acceptanceProbability(p, q)]).toBeAllclose([0.7], {
      atol: 1e-15,
      because: '0.25 + 0.25 + 0.2 + 0, by hand',
    });
  });

  it('is certain for equal distributions and impossible for disjoint ones', () => {
    expect(acceptanceProbability(q, q)).toBe(1);
    expect(acceptanceProbability([1, 0], [0, 1])).toBe(0);
  });

  it('is one minus the total variation distance', () => {
    const distance = p.reduce((sum, value, x) => sum + Math.abs(value - (q[x] ?? 0)), 0) / 2;
    expect([acceptanceProbability(p, q)]).toBeAllclose([1 - distance], {
      atol: 1e-15,
      because: 'Σ min(p, q) = 1 − ½ Σ |p − q|',
    });
  });

  it('refuses distributions over different vocabularies', () => {
    expect(() => acceptanceProbability([1], [0.5, 0.5])).toThrow(/1 tokens and q 2/);
  });
});

describe('residual distribution', () => {
  it('gives the target back together with what was kept', () => {
    const beta = acceptanceProbability(p, q);
    const residual = residualDistribution(p, q);
    const out = p.map((value, x) => Math.min(value, q[x] ?? 0) + (1 - beta) * (residual[x] ?? 0));
    expect(out).toBeAllclose(p, { atol: 1e-15, because: 'min(p, q) + (p − q)₊ = p exactly' });
  });

  it('is the target itself where nothing can be rejected', () => {
    expect([...residualDistribution(q, q)]).toEqual(q);
  });
});
