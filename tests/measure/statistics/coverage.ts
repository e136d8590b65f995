// How often intervals find the truth, by simulation with fixed seeds.
import type { Estimate } from '#src/measure/estimate.ts';
import { seededRandom } from '#src/tutor/random.ts';

/** The share of `replications` whose interval holds `truth`. */
export function coverage(
  truth: number,
  replications: number,
  interval: (random: () => number) => Pick<Estimate, 'low' | 'high'>,
): number {
  const random = seededRandom(20_361);
  let covered = 0;
  for (let i = 0; i < replications; i++) {
    const { low, high } = interval(random);
    if (low <= truth && truth <= high) covered++;
  }
  return covered / replications;
}
