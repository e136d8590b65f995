// Where an answer's time goes: tokenising, the prompt, steps, and within a step the border, the operators (by leaving
// each out) and the choice of a token. Every part is timed by itself; their sum is held against the whole.

import type { Estimate } from '../estimate.ts';
import { type Experiment, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import {
  ANSWER_TOKENS,
  answerSubjects,
  openLatencyGraphs,
  promptsOf,
  sameAnswers,
  singleAnswers,
  stepSubjects,
} from '../latency-subjects.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects, type Sitting } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { withEngine } from '../with-engine.ts';

/** Neighbouring answers averaged, to show what an average hides. */
const AVERAGED = 8;
const percentiles = [0.5, 0.95, 0.99] as const;

/**
 * Summary. Of a step: `step.run` (s, from token to chosen token), `part.<part>` (s; crossing, the four parts of the
 * graph, sampling), `share.<part>`, `explained.step` (sum of the parts over the step). Of an answer of 16 tokens from
 * text to text: `answer.stepped`, `answer.loop` (s, one run a token, one run in all), `tokenise`, `prefill` (s),
 * `explained.answer`, `time-ratio` (the loop's time over the stepped answer's), `same-answers` (share of prompts both
 * answer alike). Of single answers by the loop: `answer.p50`, `.p95`, `.p99`, and `averaged.p99` (s, the same of means
 * of eight neighbours).
 */
export const latencySplit: Experiment = {
  id: 'latency-split',
  version: 1,
  needsEngine: true,
  models: ['tutor'],
  timed: true,
  defaults: { rounds: 96, single: 600, compared: 100 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const { bench } = context;
      const rounds = numberParameter(parameters, 'rounds');
      const [ofStep = {}, ofAnswer = {}] = followingParts(following, 2);
      const graphs = await openLatencyGraphs(opened);
      const step = await measureSubjects(stepSubjects(opened, graphs), bench, {
        rounds,
        ...ofStep,
      });
      const prompts = promptsOf(opened);
      const answer = await measureSubjects(answerSubjects(opened, graphs, prompts), bench, {
        rounds,
        ...ofAnswer,
      });
      const single = await singleAnswers(bench, opened, graphs, {
        count: numberParameter(parameters, 'single'),
        ...following,
      });
      const compared = prompts.slice(0, numberParameter(parameters, 'compared'));
      const same = await sameAnswers(opened, graphs, compared);
      return {
        samples: {
          ...sittingSamples(step, 'step.'),
          ...sittingSamples(answer, 'answer.'),
          single,
          same: same.map(Number),
        },
        summary: {
          ...stepSummary(step),
          ...answerSummary(answer, step),
          ...singleSummary(single, bench.tick.typical),
          'same-answers': proportionInterval(same.filter(Boolean).length, same.length),
        },
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

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

function stepSummary(step: Sitting): Record<string, Estimate> {
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
  summary['explained.step'] = share(
    whole.seconds.map((_, i) =>
      Object.values(parts).reduce((sum, seconds) => sum + (seconds[i] ?? 0), 0),
    ),
  );
  return summary;
}

function answerSummary(answer: Sitting, step: Sitting): Record<string, Estimate> {
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

function singleSummary(single: readonly number[], step: number): Record<string, Estimate> {
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
