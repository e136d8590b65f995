import { describe, expect, it } from 'vitest';
import { type DerivationStep, isWhole, judgedStep } from '#src/worksheet/derivation.ts';

const values: DerivationStep = { unit: 'count', answer: 34_560, slips: { 'one-layer': 576 } };
const percent: DerivationStep = { unit: 'percent', answer: 82.24, slips: { left: 17.76 } };

describe('a step of a derivation', () => {
  it('takes a whole number rounded to three digits', () => {
    expect(judgedStep(values, 34_560)).toEqual({ kind: 'right' });
    expect(judgedStep(values, 34_600)).toEqual({ kind: 'right' });
    expect(judgedStep(values, 35_000)).toEqual({ kind: 'wrong' });
  });

  it('takes a share rounded to two digits', () => {
    expect(judgedStep(percent, 82)).toEqual({ kind: 'right' });
    expect(judgedStep(percent, 84)).toEqual({ kind: 'wrong' });
  });

  it('knows its wrong turns', () => {
    expect(judgedStep(values, 576)).toEqual({ kind: 'slip', slip: 'one-layer' });
    expect(judgedStep(percent, 17.8)).toEqual({ kind: 'slip', slip: 'left' });
  });

  it('knows those that any step may take: a thousand, and a share in place of percent', () => {
    expect(judgedStep(values, 34.56)).toEqual({ kind: 'slip', slip: 'thousand' });
    expect(judgedStep(values, 34_560 * 1024)).toEqual({ kind: 'slip', slip: 'thousand' });
    expect(judgedStep(percent, 0.822)).toEqual({ kind: 'slip', slip: 'share' });
  });

  it('rounds no whole number', () => {
    expect(isWhole(values)).toBe(true);
    expect(isWhole({ unit: 'byte' })).toBe(true);
    expect(isWhole(percent)).toBe(false);
    expect(isWhole({ unit: 'times' })).toBe(false);
  });
});
