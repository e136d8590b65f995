// Two subjects, timed in pairs in randomised ABBA order: the ratio of a pair is free of whatever both share.
import type { Bench, Following, Subject } from './bench.ts';
import type { Estimate } from './estimate.ts';
import { type Amount, measureSubjects, type SubjectSamples } from './measure-subjects.ts';
import { pairedRatio } from './statistics/paired-ratio.ts';

/** The samples of two subjects; the i-th of both are one pair. */
export interface PairSamples {
  readonly a: SubjectSamples;
  readonly b: SubjectSamples;
  /** Such as `ABBABAAB`: interleaved runs are ABBA or BAAB by lot, hot ones blocks of it. */
  readonly order: string;
}

/** Times a pair of subjects: 96 pairs unless told otherwise, 30 at least. */
export async function measurePair(
  a: Subject,
  b: Subject,
  bench: Bench,
  options: Amount & Following = {},
): Promise<PairSamples> {
  const { subjects, order } = await measureSubjects([a, b], bench, options);
  const [samplesA, samplesB] = subjects;
  if (!samplesA || !samplesB) throw new Error(`${a.name} and ${b.name}: no samples came back`);
  return { a: samplesA, b: samplesB, order: order.map((place) => 'AB'[place]).join('') };
}

/** The median of time of `b` over time of `a`, pair by pair, with its interval. */
export function timeRatio(
  a: SubjectSamples,
  b: SubjectSamples,
  options: { readonly level?: number } = {},
): Estimate {
  return pairedRatio(a.seconds, b.seconds, { ...options, steps: { a: a.step, b: b.step } });
}
