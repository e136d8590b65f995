// The price of one more of something inside a run: a longer run less a shorter one, so that what both
// pay once (dispatch, prefill) is not counted.
import type { SubjectSamples } from './measure-subjects.ts';

/**
 * Seconds of one of the `count` things that the longer run does more than the shorter, round by round.
 * Where an interrupt made the shorter the longer one, the thing counts as all but free: medians and
 * ratios keep their order, and no round is left out.
 */
export function secondsBetween(
  short: Pick<SubjectSamples, 'seconds'>,
  long: Pick<SubjectSamples, 'seconds'>,
  count: number,
): number[] {
  return long.seconds.map((seconds, i) =>
    Math.max((seconds - (short.seconds[i] ?? 0)) / count, 1e-12),
  );
}
