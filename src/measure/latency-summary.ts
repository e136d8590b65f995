// What the timed parts say of a step, of an answer and of its slowest readings: sums of parts held against wholes.
import { seededRandom } from '#src/tutor/random.ts';
import type { Estimate } from './estimate.ts';
import { ANSWER_TOKENS } from './latency-subjects.ts';
import { timeRatio } from './measure-pair.ts';
import type { Sitting } from './measure-subjects.ts';
import { samplesOf } from './sitting-outcome.ts';
import { bootstrapInterval } from './statistics/bootstrap-interval.ts';
import { quantile } from './statistics/quantile.ts';
import { quantileInterval } from './statistics/quantile-interval.ts';

/** Neighbours taken together: averaged, to show what an average hides, or drawn as one block. */
const AVERAGED = 8;
const percentiles = [0.5, 0.95, 0.99] as const;

/** Seconds of each part of a step, round by round. */
function partSeconds(step: Sitting): Readonly<Record<string, readonly number[]>> {
  const of = (name: string) => samplesOf(step, name).seconds;
  const less = (name: string, other: string) =>
    of(name).map((seconds, i) => seconds - (of(other)[i] ?? 0));
  return {
    crossing: of('crossing'),
    lookup: less('lookup', 'crossing'),
    attention: less('full', 'attention'),
    'feed-forward': less('full', 'feed-forward'),
    head: less('full', 'head'),
    sampling: of('sampling'),
  };
}

/** Of a step's subjects: `step.run`, `part.*`, `share.*`, `explained.step`. */
export function stepSummary(step: Sitting): Record<string, Estimate> {
  const whole = samplesOf(step, 'whole');
  const parts = partSeconds(step);
  const summary: Record<string, Estimate> = {
    'step.run': quantileInterval(whole.seconds, {
      unit: 'second',
      step: whole.step,
    }),
  };
  const share = (seconds: readonly number[]) =>
    quantileInterval(
      seconds.map((part, i) => part / (whole.seconds[i] ?? Number.NaN)),
      { unit: 'ratio' },
    );
  for (const [part, seconds] of Object.entries(parts)) {
    summary[`part.${part}`] = quantileInterval(seconds, { unit: 'second' });
    summary[`share.${part}`] = share(seconds);
  }
  summary['explained.step'] = explainedStep(step);
  return summary;
}

/**
 * The parts' sum over the whole, of medians: a difference within one round would carry the interrupts of both its runs.
 * By a bootstrap of neighbouring rounds together.
 */
function explainedStep(step: Sitting): Estimate {
  const rounds = samplesOf(step, 'whole').seconds.length;
  return bootstrapInterval({
    n: rounds,
    statistic(places) {
      const of = (name: string) => {
        const { seconds } = samplesOf(step, name);
        return quantile(Float64Array.from(places, (at) => seconds[at] ?? Number.NaN).sort(), 0.5);
      };
      const full = of('full');
      const ablated = ['attention', 'feed-forward', 'head'].map((part) => full - of(part));
      const parts = [of('lookup'), ...ablated, of('sampling')]; // what looks up has crossed the border, too
      return parts.reduce((sum, part) => sum + part, 0) / of('whole');
    },
    unit: 'ratio',
    random: seededRandom(1979),
    blockLength: AVERAGED,
  });
}

/** Of an answer's subjects and the whole step's: times, `explained.answer`, `time-ratio`. */
export function answerSummary(answer: Sitting, step: Sitting): Record<string, Estimate> {
  const of = (name: string) => samplesOf(answer, name);
  const seconds = (name: string) =>
    quantileInterval(of(name).seconds, { unit: 'second', step: of(name).step });
  const steps = samplesOf(step, 'whole').seconds;
  const explained = of('stepped').seconds.map((whole, i) => {
    const parts = (of('tokenise').seconds[i] ?? 0) + (of('prefill').seconds[i] ?? 0);
    return (parts + (ANSWER_TOKENS - 1) * (steps[i] ?? 0)) / whole;
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
