// Reasoning: more tokens before the answer, for a quality that the model does not reach at once. What is gained are
// errors, and only a measurement can say how many; what it takes is time, and that can be computed.
import { answerCost } from '#src/core/workload/answer.ts';
import { metricValue, slackOf } from '#src/core/workload/metric.ts';
import { type MetricId, metrics, type Workload } from '#src/core/workload/workload.ts';
import { qualityGuardrail } from '../parts.ts';
import { assumed, type Technique, type Test, testAnswer } from '../technique.ts';

/** A training or a prompt, and a waiting that grows: a fifth of the errors must go. */
const leastGain = 0.2;
/** How many times as many tokens are written. */
const extraTokens = 4;

/** Four times the tokens, against the answer at once. */
export const reasoning: Technique = {
  id: 'reasoning',
  leastGain,
  exact: false,
  tests: ({ quality }) => [
    {
      quantity: 'quality',
      comparison: 'at-most',
      value: quality.bound,
      unit: 'ratio',
      found: quality.measured,
    },
  ],
  appraise: (workload) => {
    const { quality, requirement } = workload;
    const thinking = lengthened(workload);
    const after = quality.after.reasoning ?? null;
    const share = errorsRemoved(quality.measured, after);
    return {
      used: false,
      tests: reasoning.tests(workload),
      of: 'errors',
      without: metricValue(requirement.metric, workload),
      with: seenValue(requirement.metric, thinking),
      gain: share === null ? null : { low: share, value: share, high: share, unit: 'ratio' },
      guardrail: quality.exact ? qualityGuardrail(workload, null) : timeGuardrail(thinking),
      assumptions: [assumed('extra-tokens', extraTokens, 'times')],
      workings: {
        ...(quality.measured === null
          ? {}
          : { 'errors-before': { value: 1 - quality.measured, unit: 'ratio' } as const }),
        ...(after === null ? {} : { 'errors-after': { value: 1 - after, unit: 'ratio' } as const }),
      },
      meets: testAnswer(timeGuardrail(thinking)),
    };
  },
};

/** The requirement must still hold with all the tokens written. */
function timeGuardrail(thinking: Workload): Test {
  const { metric, target } = thinking.requirement;
  const { unit, comparison } = metrics[metric];
  const worst = comparison === 'at-most' ? Infinity : 0;
  const found = slackOf(thinking.requirement, thinking) > 0 ? seenValue(metric, thinking) : worst;
  return { quantity: 'time-after', comparison, value: target, unit, found };
}

/** A metric as the reader of the answer sees it, who waits for what is not shown: rates count the answer's tokens alone. */
function seenValue(metric: MetricId, thinking: Workload): number {
  const value = metricValue(metric, thinking);
  switch (metric) {
    case 'answer-time':
    case 'memory':
    case 'download':
      return value;
    case 'token-rate':
    case 'throughput':
      return value / extraTokens;
    case 'first-token': {
      const hidden = (1 - 1 / extraTokens) * thinking.traffic.answerTokens;
      return value + hidden * answerCost(thinking).tokenSeconds;
    }
    default:
      return metric satisfies never;
  }
}

function lengthened(workload: Workload): Workload {
  const { traffic } = workload;
  return {
    ...workload,
    traffic: { ...traffic, answerTokens: extraTokens * traffic.answerTokens },
  };
}

/** The share of the errors that is gone. */
function errorsRemoved(before: number | null, after: number | null): number | null {
  if (before === null || after === null || before >= 1) return null;
  return 1 - (1 - after) / (1 - before);
}
