// What the timed parts say of a step, of an answer and of its slowest readings: sums of parts held against wholes.
//
// The share of a part is a median of paired ratios: each run without the part beside a whole step of its own, so that a
// drift of the machine takes nothing from a part and adds nothing to it. No two parts share a sample, so their shares are
// summed as independent. Medians are summed, and not the sums' median taken round by round: a sum of five differences
// carries the interrupts of ten runs, all to one side where the whole is the shorter run, and then comes out too small
// (tests/measure/latency-summary.test.ts simulates it). What the pair cannot take out is a machine on which parts weigh
// differently from one second to the next: then the intervals of all parts are wide, and the sum's with them.
import type { Estimate } from './estimate.ts';
import { ANSWER_TOKENS, removedParts } from './latency-subjects.ts';
import { timeRatio } from './measure-pair.ts';
import type { Sitting } from './measure-subjects.ts';
import { samplesOf } from './sitting-outcome.ts';
import { independentSum } from './statistics/independent-sum.ts';
import { median } from './statistics/quantile.ts';
import { quantileInterval } from './statistics/quantile-interval.ts';

/** Neighbours taken together, to show what an average hides. */
const AVERAGED = 8;
const percentiles = [0.5, 0.95, 0.99] as const;

/** Of a step's pairs: `step.run`, `part.*`, `share.*`, `explained.step`. */
export function stepSummary(step: Sitting): Record<string, Estimate> {
  const seconds = told(
    (part) => quantileInterval(samplesOf(step, `only.${part}`).seconds, { unit: 'second' }),
    (part) => quantileInterval(savedSeconds(step, part), { unit: 'second' }),
  );
  const ratio = (part: string, other: string) =>
    timeRatio(samplesOf(step, `whole.${part}`), samplesOf(step, `${other}.${part}`));
  const shares = told(
    (part) => ratio(part, 'only'),
    (part) => independentSum({ constant: 1, plus: [], minus: [ratio(part, 'without')] }, 'ratio'),
  );
  const named = ({ rest: _, ...parts }: Told, prefix: string) =>
    Object.entries(parts).map(([part, estimate]) => [`${prefix}.${part}`, estimate]);
  // What the rest ran has crossed the border too: the crossing is not added a second time.
  const summed = [shares.rest, shares.sampling, ...removedParts.map((part) => shares[part])];
  return {
    'step.run': quantileInterval(wholeSeconds(step), { unit: 'second' }),
    ...Object.fromEntries(named(seconds, 'part')),
    ...Object.fromEntries(named(shares, 'share')),
    'explained.step': independentSum({ plus: summed }, 'ratio'),
  };
}

type Told = ReturnType<typeof told>;

/** Every part from what is left alone and what is left out; look-ups and norms are the rest beyond the crossing. */
function told(
  alone: (part: 'crossing' | 'rest' | 'sampling') => Estimate,
  leftOut: (part: (typeof removedParts)[number]) => Estimate,
) {
  const crossing = alone('crossing');
  const rest = alone('rest');
  return {
    crossing,
    lookup: independentSum({ plus: [rest], minus: [crossing] }, rest.unit),
    attention: leftOut('attention'),
    'feed-forward': leftOut('feed-forward'),
    head: leftOut('head'),
    sampling: alone('sampling'),
    rest,
  };
}

/** Seconds that a step gets shorter by without a part, pair by pair. */
function savedSeconds(step: Sitting, part: string): number[] {
  const without = samplesOf(step, `without.${part}`).seconds;
  return samplesOf(step, `whole.${part}`).seconds.map(
    (seconds, i) => seconds - (without[i] ?? Number.NaN),
  );
}

/** Seconds of a whole step: of each round the median of its whole steps. */
function wholeSeconds({ subjects }: Sitting): number[] {
  const wholes = subjects.filter(({ name }) => name.startsWith('whole.'));
  const rounds = wholes[0]?.seconds.length ?? 0;
  return Array.from({ length: rounds }, (_, i) =>
    median(wholes.map(({ seconds }) => seconds[i] ?? Number.NaN)),
  );
}

/** Of an answer's subjects: times, `explained.answer`, `time-ratio`. */
export function answerSummary(answer: Sitting): Record<string, Estimate> {
  const of = (name: string) => samplesOf(answer, name);
  const seconds = (name: string) =>
    quantileInterval(of(name).seconds, { unit: 'second', step: of(name).step });
  const explained = of('stepped').seconds.map((whole, i) => {
    const at = (name: string) => of(name).seconds[i] ?? Number.NaN;
    return (at('tokenise') + at('prefill') + (ANSWER_TOKENS - 1) * at('step')) / whole;
  });
  return {
    'answer.stepped': seconds('stepped'),
    'answer.loop': seconds('loop'),
    tokenise: seconds('tokenise'),
    prefill: seconds('prefill'),
    'explained.answer': quantileInterval(explained, { unit: 'ratio' }),
    'time-ratio': timeRatio(of('stepped'), of('loop')),
  };
}

/** Percentiles of answers timed one by one, and of means of neighbours; `step` is the clock's tick, in seconds. */
export function singleSummary(single: readonly number[], step: number): Record<string, Estimate> {
  const means = Array.from({ length: Math.floor(single.length / AVERAGED) }, (_, i) =>
    single.slice(i * AVERAGED, (i + 1) * AVERAGED).reduce((sum, x) => sum + x / AVERAGED, 0),
  );
  const estimate = (values: readonly number[], p: number) =>
    quantileInterval(values, { p, unit: 'second', step });
  return {
    ...Object.fromEntries(
      percentiles.map((p) => [`answer.p${Math.round(100 * p)}`, estimate(single, p)]),
    ),
    'averaged.p99': estimate(means, 0.99),
  };
}
