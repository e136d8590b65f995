// A sum of independent estimates: the distance from the sum to each end of its interval is the root of the squared
// distances of its terms (variance recovered from the intervals: Zou & Donner 2008). The terms' own intervals may be
// skewed, and keep what they know of memory in their samples.
import type { Unit } from '#src/core/units.ts';
import type { Estimate } from '../estimate.ts';

type Term = Pick<Estimate, 'value' | 'low' | 'high' | 'level' | 'n'>;

/**
 * The sum of `plus` less the sum of `minus`, beside a constant. The terms must come from different samples: of those
 * that share some, the sum is known worse or better than this says.
 */
export function independentSum(
  {
    plus,
    minus = [],
    constant = 0,
  }: {
    readonly plus: readonly Term[];
    readonly minus?: readonly Term[];
    readonly constant?: number;
  },
  unit: Unit,
): Estimate {
  const negated = minus.map(({ value, low, high, ...rest }) => ({
    ...rest,
    value: -value,
    low: -high,
    high: -low,
  }));
  const terms = [...plus, ...negated];
  const [first] = terms;
  if (first === undefined) throw new RangeError('a sum of no estimates: give one or more');
  const value = terms.reduce((sum, term) => sum + term.value, constant);
  return {
    value,
    low: value - Math.hypot(...terms.map((term) => term.value - term.low)),
    high: value + Math.hypot(...terms.map((term) => term.high - term.value)),
    level: first.level,
    unit,
    n: Math.min(...terms.map(({ n }) => n)),
  };
}
