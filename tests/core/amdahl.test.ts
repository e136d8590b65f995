// Amdahl’s ceiling by hand.
import { describe, expect, it } from 'vitest';
import { amdahlCeiling, amdahlSpeedup } from '#src/core/amdahl.ts';

describe('Amdahl', () => {
  it('bounds relieving a share by what is left', () => {
    expect(amdahlCeiling({ share: 0.9 })).toBeCloseTo(10, 12);
    expect(amdahlCeiling({ share: 0 })).toBe(1);
    expect(amdahlCeiling({ share: 1 })).toBe(Number.POSITIVE_INFINITY);
    expect(amdahlSpeedup({ share: 0.8, factor: 5 })).toBeCloseTo(1 / 0.36, 12);
    expect(amdahlSpeedup({ share: 0.8, factor: 1e9 })).toBeLessThan(amdahlCeiling({ share: 0.8 }));
  });

  it('refuses a percentage in place of a share', () => {
    expect(() => amdahlCeiling({ share: 40 })).toThrow(/between 0 and 1/);
  });
});
