import { describe, expect, it } from 'vitest';
import { logTicks } from '#islands/calculator/log-ticks.ts';

describe('the marks of a logarithmic axis', () => {
  it('are at 1, 2 and 5 where few decades are drawn', () => {
    expect(logTicks(1, 60, 6)).toEqual([1, 2, 5, 10, 20, 50]);
  });

  it('are whole decades where there are more', () => {
    expect(logTicks(3e-7, 2e-3, 5)).toEqual([1e-6, 1e-5, 1e-4, 1e-3]);
  });

  it('leave decades out rather than crowd the axis', () => {
    expect(logTicks(1, 1e12, 5)).toEqual([1, 1e3, 1e6, 1e9, 1e12]);
  });
});
