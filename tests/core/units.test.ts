// Conversion within a dimension, refusal across.
import { describe, expect, it } from 'vitest';
import { convert, isUnit } from '#src/core/units.ts';

describe('units', () => {
  it('convert within a dimension', () => {
    expect(convert(2.5, 'second', 'millisecond')).toBe(2500);
    expect(convert(65_536, 'byte', 'kibibyte')).toBe(64);
    expect(convert(1.25, 'ratio', 'percent')).toBe(125);
  });

  it('refuse to convert across dimensions, naming both', () => {
    expect(() => convert(1, 'second', 'byte')).toThrow(/second \(time\) to byte \(data\)/);
  });

  it('are told from other words', () => {
    expect(isUnit('flop-per-byte')).toBe(true);
    expect(isUnit('toString')).toBe(false);
  });
});
