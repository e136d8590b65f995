// The best of many ratios, without the winner's curse: the least of eighteen estimates is least partly by
// luck, and its interval would keep that luck. So one half of the rounds chooses, the other measures.
import type { Estimate } from './estimate.ts';
import type { SubjectSamples } from './measure-subjects.ts';
import { pairedRatio, pairedRatios } from './statistics/paired-ratio.ts';
import { median } from './statistics/quantile.ts';

/** A comparison among which the best is sought: time of `b` over time of `a`. */
export interface Candidate {
  readonly a: Pick<SubjectSamples, 'seconds' | 'step'>;
  readonly b: Pick<SubjectSamples, 'seconds' | 'step'>;
}

/**
 * The candidate with the least median ratio over the first half of its rounds, and its ratio over the
 * second half, on which nothing was chosen. Throws without candidates.
 */
export function bestRatio<Kind extends Candidate>(
  candidates: readonly Kind[],
): { readonly chosen: Kind; readonly estimate: Estimate } {
  const halves = candidates.map((candidate) => ({
    candidate,
    ratio: median(pairedRatios(...half(candidate, 0))),
  }));
  const [first] = halves.toSorted((x, y) => x.ratio - y.ratio);
  if (first === undefined) throw new RangeError('the best of none: give one comparison or more');
  const { candidate: chosen } = first;
  const steps = { a: chosen.a.step, b: chosen.b.step };
  return { chosen, estimate: pairedRatio(...half(chosen, 1), { steps }) };
}

function half({ a, b }: Candidate, which: 0 | 1): [readonly number[], readonly number[]] {
  const middle = a.seconds.length >> 1;
  const [from, to] = which === 0 ? [0, middle] : [middle, a.seconds.length];
  return [a.seconds.slice(from, to), b.seconds.slice(from, to)];
}
