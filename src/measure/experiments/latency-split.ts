// Where an answer's time goes: tokenising, the prompt, steps, and within a step the border, the operators (by leaving
// each out) and the choice of a token. Every part is timed beside a whole step of its own; their sum is held against it.

import { type Experiment, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import {
  answerSubjects,
  openLatencyGraphs,
  promptsOf,
  sameAnswers,
  singleAnswers,
  stepPairs,
} from '../latency-subjects.ts';
import { answerSummary, singleSummary, stepSummary } from '../latency-summary.ts';
import { measurePairs } from '../measure-pairs.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { sittingSamples } from '../sitting-outcome.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { withEngine } from '../with-engine.ts';

/** Thrice the rounds of a ratio: a sum of five ratios is known so much worse than each of them. */
const ROUNDS = 288;

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
  version: 2,
  needsEngine: true,
  models: ['tutor'],
  timed: true,
  defaults: { rounds: ROUNDS, single: 600, compared: 100 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const { bench } = context;
      const rounds = numberParameter(parameters, 'rounds');
      const [ofStep = {}, ofAnswer = {}] = followingParts(following, 2);
      const graphs = await openLatencyGraphs(opened);
      const step = await measurePairs(stepPairs(opened, graphs), bench, {
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
          ...answerSummary(answer),
          ...singleSummary(single, bench.tick.typical),
          'same-answers': proportionInterval(same.filter(Boolean).length, same.length),
        },
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};
