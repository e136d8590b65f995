// The difference of two shares of counted things.
import type { Estimate } from '../estimate.ts';

type Share = Pick<Estimate, 'value' | 'low' | 'high' | 'level' | 'n'>;

/**
 * a − b with the interval that Wilson's intervals of both give, taken as independent (Newcombe 1998, method 10):
 * wider than a paired one where the same prompts are asked of both.
 */
export function shareDifference(a: Share, b: Share): Estimate {
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
    level: a.level,
    unit: 'ratio',
    n: Math.min(a.n, b.n),
  };
}
