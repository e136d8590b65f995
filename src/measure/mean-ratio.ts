// Means of timings, where the mean is what is paid: of a cascade most runs are short and a few are long, and a median
// would not see those. Intervals by a bootstrap of neighbouring rounds together, since timings remember.
import { seededRandom } from '#src/tutor/random.ts';
import type { Estimate } from './estimate.ts';
import type { SubjectSamples } from './measure-subjects.ts';
import { bootstrapInterval } from './statistics/bootstrap-interval.ts';

const BLOCK = 8;
const SEED = 1979;

/** Mean seconds of a run. */
export function meanSeconds({ seconds }: Pick<SubjectSamples, 'seconds'>): Estimate {
  return bootstrapInterval({
    n: seconds.length,
    statistic: (places) => sumAt(seconds, places) / places.length,
    unit: 'second',
    random: seededRandom(SEED),
    blockLength: BLOCK,
  });
}

/** Mean seconds of `after` over those of `before`, round by round of one sitting. */
export function meanRatio(
  before: Pick<SubjectSamples, 'seconds'>,
  after: Pick<SubjectSamples, 'seconds'>,
): Estimate {
  return bootstrapInterval({
    n: before.seconds.length,
    statistic: (places) => sumAt(after.seconds, places) / sumAt(before.seconds, places),
    unit: 'ratio',
    random: seededRandom(SEED),
    blockLength: BLOCK,
  });
}

function sumAt(values: readonly number[], places: Int32Array): number {
  return places.reduce((sum, place) => sum + (values[place] ?? 0), 0);
}
