// Amdahl's argument read backwards: from two published times to the share that was relieved, and from that share to the
// time another relief of the same part should leave. Where a paper prints that time too, the two can be held together.
import { amdahlSpeedup } from './amdahl.ts';

/** A time before and after a part of it became `factor` times smaller; any unit, the same for both. */
export interface PublishedTimes {
  readonly before: number;
  readonly after: number;
  readonly factor: number;
}

/** The share of the time that was relieved, (1 − after/before) / (1 − 1/f); throws where none between 0 and 1 explains it. */
export function amdahlShare({ before, after, factor }: PublishedTimes): number {
  const share = (1 - after / before) / (1 - 1 / factor);
  if (share >= 0 && share <= 1) return share;
  throw new Error(
    `a part made ${factor} times smaller cannot bring ${before} down to ${after}; give a time between ${before / factor} and ${before}`,
  );
}

/** The time that would be left had the same part become `otherFactor` times smaller. */
export function fittedTime({
  otherFactor,
  ...published
}: PublishedTimes & { readonly otherFactor: number }): number {
  return published.before / amdahlSpeedup({ share: amdahlShare(published), factor: otherFactor });
}
