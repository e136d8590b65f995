// The reference kernel against itself (A/A), before anything else is compared: what the machine, the
// clock and the bench leave open at this moment on plain arithmetic.
import type { Estimate } from './estimate.ts';
import type { ExperimentContext } from './experiment.ts';
import { timeRatio } from './measure-pair.ts';
import { LEAST_ROUNDS, measureSubjects } from './measure-subjects.ts';
import { referenceKernel } from './reference-kernel.ts';
import { samplesOf } from './sitting-outcome.ts';
import { noiseFloorEstimate } from './statistics/noise-floor.ts';

/** The floor of a short A/A and the samples it rests on, `reference.a` and `reference.b`. */
export interface ReferenceTwins {
  readonly floor: Estimate;
  readonly samples: Readonly<Record<string, readonly number[]>>;
}

/** Times the reference against itself in as few rounds as the bench allows. */
export async function referenceTwins(
  { bench, reference = referenceKernel }: Pick<ExperimentContext, 'bench' | 'reference'>,
  signal: AbortSignal,
): Promise<ReferenceTwins> {
  const twins = ['a', 'b'].map((name) => ({ ...reference, name }));
  const sitting = await measureSubjects(twins, bench, { rounds: LEAST_ROUNDS, signal });
  const [a, b] = [samplesOf(sitting, 'a'), samplesOf(sitting, 'b')];
  return {
    floor: noiseFloorEstimate(timeRatio(a, b)),
    samples: { 'reference.a': a.seconds, 'reference.b': b.seconds },
  };
}
