// How well a recipe does, over what chance decides: the seed of a training and the prompts of a test.
import { type Random, seededRandom } from '#src/tutor/random.ts';

/** A share with its 95 % interval, and the share of each seed. */
export interface SeedInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly bySeed: readonly number[];
  readonly prompts: number;
}

/**
 * Mean share of right answers over seeds, with the percentile interval of a bootstrap that draws seeds
 * and prompts anew, both with replacement (the same prompts for every seed, for they share them).
 * `right[s][i]` is 1 where seed s answered prompt i without a fault. With one seed the interval is over
 * prompts alone. Throws where the seeds answered different numbers of prompts.
 */
export function seedInterval(
  right: readonly (readonly number[])[],
  { resamples = 2000, random = seededRandom(95) as Random } = {},
): SeedInterval {
  const prompts = right[0]?.length ?? 0;
  if (prompts === 0 || right.some(({ length }) => length !== prompts))
    throw new RangeError(`seeds answered ${right.map(({ length }) => length)} prompts`);
  const bySeed = right.map(mean);
  const drawn = Float64Array.from({ length: resamples }, () => {
    const seeds = right.map(() => right[Math.floor(random() * right.length)] as readonly number[]);
    let sum = 0;
    for (let i = 0; i < prompts; i++) {
      const prompt = Math.floor(random() * prompts);
      for (const seed of seeds) sum += seed[prompt] as number;
    }
    return sum / (prompts * right.length);
  }).sort();
  return {
    value: mean(bySeed),
    low: drawn[Math.floor(0.025 * resamples)] as number,
    high: drawn[Math.ceil(0.975 * resamples) - 1] as number,
    bySeed,
    prompts,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
