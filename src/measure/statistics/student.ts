// Student's t distribution, backwards: what a mean of few values may be off by.
import { normalQuantile } from './normal.ts';

/**
 * The value below which Student's t of `freedom` degrees (1 or more, not only whole ones) lies with
 * probability p, 0 < p < 1. Hill (1970), Algorithm 396, Communications of the ACM 13(10).
 */
export function studentQuantile(p: number, freedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`probability ${p}: give one between 0 and 1`);
  if (!(freedom >= 1)) throw new RangeError(`${freedom} degrees of freedom: one at least`);
  if (p < 0.5) return -upper(2 * p, freedom);
  return upper(2 * (1 - p), freedom);
}

/** The value exceeded in size with probability `tails`, both tails together. */
function upper(tails: number, n: number): number {
  if (n === 1) return 1 / Math.tan((tails * Math.PI) / 2);
  if (n === 2) return Math.sqrt(2 / (tails * (2 - tails)) - 2);
  const a = 1 / (n - 0.5);
  const b = 48 / (a * a);
  let c = (((20_700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * n;
  let y = (d * tails) ** (2 / n);
  if (y > 0.05 + a) {
    const x = normalQuantile(tails / 2);
    y = x * x;
    if (n < 5) c += 0.3 * (n - 4.5) * (x + 0.6);
    c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
    y = Math.expm1(a * y * y);
  } else {
    const inner = 1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4);
    y = ((inner * y - 1) * (n + 1)) / (n + 2) + 1 / y;
  }
  return Math.sqrt(n * y);
}
