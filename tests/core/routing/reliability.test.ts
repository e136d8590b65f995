import { describe, expect, it } from 'vitest';
import { calibrationError, confidenceBins, separation } from '#src/core/routing/reliability.ts';

describe('a confidence', () => {
  it('has no calibration error where each bin is right as often as it says', () => {
    const right = [true, true, true, false];
    expect(calibrationError(confidenceBins([0.75, 0.75, 0.75, 0.75], right))).toBeCloseTo(0, 12);
  });

  it('is as far off as it claims too much', () => {
    const bins = confidenceBins([0.95, 0.95, 0.55, 0.55], [true, false, true, false]);
    expect(calibrationError(bins)).toBeCloseTo((0.45 + 0.05) / 2, 12);
    expect(bins.at(-1)).toMatchObject({ count: 2, right: 0.5 });
  });

  it('puts certainty into the last bin, and refuses what is no probability', () => {
    expect(confidenceBins([1], [true]).at(-1)?.count).toBe(1);
    expect(() => confidenceBins([1.2], [true])).toThrow('a probability is needed');
  });

  it('separates right from wrong wholly, not at all, or half where it ties', () => {
    expect(separation([0.9, 0.8, 0.1], [true, true, false])).toBe(1);
    expect(separation([0.1, 0.9], [true, false])).toBe(0);
    expect(separation([0.5, 0.5, 0.5], [true, false, true])).toBe(0.5);
    expect(separation([0.5, 0.6], [true, true])).toBeNaN();
  });

  it('separates the same after any rising change, while its calibration does not stay', () => {
    const confidence = [0.2, 0.6, 0.7, 0.9];
    const right = [false, true, false, true];
    const squared = confidence.map((p) => p ** 2);
    expect(separation(squared, right)).toBe(separation(confidence, right));
    const error = (values: number[]) => calibrationError(confidenceBins(values, right));
    expect(error(squared)).not.toBeCloseTo(error(confidence), 3);
  });
});
