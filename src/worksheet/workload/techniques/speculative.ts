// Speculative decoding: a draft proposes four tokens, the model checks five positions in one pass. What checking and
// drafting cost is computed on the same machine, not taken as one and as nothing (arXiv 2211.17192, theorem 3.8).
import { expectedTokensPerCycle, speculativeSpeedup } from '#src/core/speculative.ts';
import { type AnswerCost, answerCost } from '#src/core/workload/answer.ts';
import { memorySplit, totalBytes, weightBytes } from '#src/core/workload/memory.ts';
import { bindingRequirement, costOf, decodeShare, metricValue } from '#src/core/workload/metric.ts';
import { totalParameters } from '#src/core/workload/model-parameters.ts';
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import { passCost } from '#src/core/workload/pass.ts';
import { passSeconds, totalSeconds } from '#src/core/workload/pass-seconds.ts';
import { remembered } from '#src/core/workload/remembered.ts';
import { scaledModel } from '#src/core/workload/scaled-model.ts';
import type { MetricId, Workload } from '#src/core/workload/workload.ts';
import { need, sameText, shareTest } from '../parts.ts';
import { type Assumption, assumed, type Technique } from '../technique.ts';

/** A second model, its memory, and an exactness to be kept. */
const leastGain = 0.2;
const draftLength = 4;
/** The draft's parameters over the model's. */
const draftShare = 0.05;
/** α: how often a draft that suits the model is accepted, from hard texts to easy ones; a measurement replaces it. */
const acceptance = { low: 0.6, value: 0.7, high: 0.8 } as const;

/** Drafts checked in one pass, against one pass a token. */
export const speculative: Technique = {
  id: 'speculative',
  leastGain,
  exact: true,
  tests: (workload) => [
    need(workload),
    shareTest(
      'decode-share',
      decodeShare(bindingRequirement(workload).metric, workload),
      leastGain,
    ),
    {
      quantity: 'verify-ratio',
      comparison: 'at-most',
      // With a draft that cost nothing: the tokens a cycle yields at the easy end.
      value: expectedTokensPerCycle({ acceptance: acceptance.high, draftLength }),
      unit: 'ratio',
      found: cycleCosts(workload).verifyCost,
    },
  ],
  appraise: (workload) => {
    const { metric } = bindingRequirement(workload);
    const { verifyCost, draftCost } = cycleCosts(workload);
    const without = metricValue(metric, workload);
    const after = (accepted: number) => {
      const cycle = { acceptance: accepted, draftLength, draftCost, verifyCost };
      return speculatedValue(metric, workload, speculativeSpeedup(cycle));
    };
    const saved = (accepted: number) =>
      1 - costOf(metric, after(accepted)) / costOf(metric, without);
    const { target } = workload.requirement;
    const middle = { acceptance: acceptance.value, draftLength, draftCost, verifyCost };
    return {
      used: false,
      tests: speculative.tests(workload),
      of: metric,
      without,
      with: after(acceptance.value),
      gain: {
        low: saved(acceptance.low),
        value: saved(acceptance.value),
        high: saved(acceptance.high),
        unit: 'ratio',
      },
      guardrail: sameText,
      assumptions,
      workings: {
        'expected-tokens': { value: expectedTokensPerCycle(middle), unit: 'token' },
        'verify-cost': { value: verifyCost, unit: 'ratio' },
        'draft-cost': { value: draftCost, unit: 'ratio' },
        'speed-up': { value: speculativeSpeedup(middle), unit: 'times' },
      },
      meets:
        metric === workload.requirement.metric &&
        costOf(metric, after(acceptance.value)) <= costOf(metric, target)
          ? 'yes'
          : 'no',
    };
  },
};

const assumptions: readonly Assumption[] = [
  { id: 'acceptance', ...acceptance, unit: 'ratio' },
  assumed('draft-length', draftLength, 'count'),
  assumed('draft-share', draftShare, 'ratio'),
];

const draftOf = remembered((model: ModelShape) =>
  scaledModel(model, draftShare * totalParameters(model)),
);

/** v: a pass over k + 1 positions over one over a single one; c: a pass of the draft over one of the model. */
function cycleCosts(workload: Workload): {
  readonly verifyCost: number;
  readonly draftCost: number;
} {
  const { model, machine, serving, traffic } = workload;
  const context = traffic.promptTokens + traffic.answerTokens / 2;
  const sequences = Math.min(traffic.batch, traffic.concurrency);
  const dispatches = serving.inGraph ? 0 : 1;
  const seconds = (run: ModelShape, positions: number) => {
    const cost = passCost(run, { sequences, positions, context });
    return totalSeconds(passSeconds(cost, machine, { format: run.weightFormat, dispatches }));
  };
  const step = seconds(model, 1);
  return {
    verifyCost: seconds(model, draftLength + 1) / step,
    draftCost: seconds(draftOf(model), 1) / step,
  };
}

/** A metric's value when tokens come `speedup` times as fast, and the draft reads each prompt and lies in memory too. */
function speculatedValue(metric: MetricId, workload: Workload, speedup: number): number {
  const drafted = { ...workload, model: draftOf(workload.model) };
  if (metric === 'memory')
    return totalBytes(memorySplit(workload)) + totalBytes(memorySplit(drafted));
  if (metric === 'download') return weightBytes(workload.model) + weightBytes(drafted.model);
  return timedValue(metric, answerCost(workload), answerCost(drafted), speedup, workload);
}

function timedValue(
  metric: Exclude<MetricId, 'memory' | 'download'>,
  { firstTokenSeconds, tokenSeconds, steps }: AnswerCost,
  draft: AnswerCost,
  speedup: number,
  { traffic: { concurrency, answerTokens } }: Workload,
): number {
  const first = firstTokenSeconds + draft.firstTokenSeconds;
  const token = tokenSeconds / speedup;
  switch (metric) {
    case 'first-token':
      return first;
    case 'token-rate':
      return 1 / token;
    case 'answer-time':
      return first + steps * token;
    case 'throughput':
      return (concurrency * answerTokens) / (concurrency * first + steps * token);
    default:
      return metric satisfies never;
  }
}
