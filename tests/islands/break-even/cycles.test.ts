import { describe, expect, it } from 'vitest';
import { bestRow, breakEvenAt, cycleRows } from '#islands/break-even/cycles.ts';

describe('the rows of the sliders', () => {
  it('settle k + 1 tokens for nothing but a pass when all is accepted and drafts are free', () => {
    const rows = cycleRows({ acceptance: 1, draftCost: 0, positionCost: 0 });
    for (const { draftLength, tokens, cost } of rows)
      expect([tokens, cost]).toEqual([draftLength + 1, 1]);
  });

  it('never pay when each position costs a pass', () => {
    const rows = cycleRows({ acceptance: 0.99, draftCost: 0, positionCost: 1 });
    expect(bestRow(rows).speedup).toBeLessThan(1);
    expect(breakEvenAt(4, { acceptance: 0.5, draftCost: 0.1, positionCost: 1 })).toBeNull();
  });
});
