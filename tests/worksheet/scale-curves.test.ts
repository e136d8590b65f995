import { describe, expect, it } from 'vitest';
import { expectedTokensPerCycle } from '#src/core/speculative.ts';
import type { Estimate } from '#src/measure/estimate.ts';
import { curveFlip, curveRungs, scaleCurves, verdictCurves } from '#src/worksheet/scale-curves.ts';

const estimate = (value: number): Estimate => ({
  value,
  low: value * 0.98,
  high: value * 1.02,
  level: 0.95,
  unit: 'ratio',
  n: 36,
});
const summaries: Readonly<Record<string, Record<string, Estimate>>> = {
  'scale-verify': {
    'ratio.500000': estimate(4.9),
    'ratio.2000000': estimate(4),
    'ratio.5000000': estimate(2.5),
    'pass.500000': estimate(40e-6),
    'pass.2000000': estimate(200e-6),
    'pass.5000000': estimate(9e-3),
  },
  'answer-time': { 'answer-p95': estimate(600e-6) },
  'scale-int8': { 'ratio.1.500000': estimate(1.3), 'ratio.5.500000': estimate(0.7) },
};
const latest = (experiment: string) => {
  const summary = summaries[experiment];
  return summary && { summary };
};

describe('the curves of the ladder', () => {
  it('hold the price of checking against the tokens that a cycle is worth', () => {
    expect(scaleCurves.verify.level).toEqual({
      comparison: 'at-most',
      value: expectedTokensPerCycle({ acceptance: 0.8, draftLength: 4 }),
    });
    expect(curveFlip('verify', latest)).toEqual({
      kind: 'flip',
      from: 'no',
      after: 2e6,
      at: 5e6,
    });
  });

  it('make an answer of as many passes as the tutor’s is worth, at every size', () => {
    const values = curveRungs('answer', latest).map((rung) => rung.estimate.value);
    expect(values).toBeAllclose([600e-6, 3e-3, 135e-3], {
      rtol: 1e-9,
      because: 'fifteen passes of the tutor make its answer',
    });
    expect(curveFlip('answer', latest)).toMatchObject({ from: 'no', after: 2e6, at: 5e6 });
  });

  it('ask integers for the gain that pays for them', () => {
    expect(scaleCurves['int8-one'].level.value).toBeCloseTo(0.9, 9);
    expect(curveFlip('int8-one', latest)).toEqual({ kind: 'no-flip', from: 'no', upTo: 5e5 });
    expect(curveFlip('int8-five', latest)).toEqual({ kind: 'no-flip', from: 'yes', upTo: 5e5 });
  });

  it('say nothing of what was not run', () => {
    expect(curveFlip('state-long', latest)).toEqual({ kind: 'unmeasured' });
    const alone = (experiment: string) =>
      experiment === 'answer-time' ? undefined : latest(experiment);
    expect(curveFlip('answer', alone)).toEqual({ kind: 'unmeasured' });
  });

  it('serve every verdict that a size could change', () => {
    for (const curves of Object.values(verdictCurves))
      for (const id of curves) expect(scaleCurves).toHaveProperty(id);
  });
});
