// The value of what is required, what it is made of, and whether the requirement is met.
import { answerCost, answerTime } from './answer.ts';
import { fitsMemory, memorySplit, totalBytes, weightBytes } from './memory.ts';
import { sumOfTimes, type TimePart } from './pass-seconds.ts';
import { type MetricId, metrics, type Requirement, type Workload } from './workload.ts';

/** The value of a metric under a workload, in the metric's unit. */
export function metricValue(metric: MetricId, workload: Workload): number {
  switch (metric) {
    case 'memory':
      return totalBytes(memorySplit(workload));
    case 'download':
      return weightBytes(workload.model);
    case 'answer-time':
      return answerCost(workload).answerSeconds;
    case 'first-token':
      return answerCost(workload).firstTokenSeconds;
    case 'token-rate':
      return 1 / answerCost(workload).tokenSeconds;
    case 'throughput':
      return answerCost(workload).tokensPerSecond;
    default:
      return metric satisfies never;
  }
}

/** What a value costs: seconds or bytes, so that less is better whatever the metric. */
export function costOf(metric: MetricId, value: number): number {
  return metrics[metric].comparison === 'at-least' ? 1 / value : value;
}

/**
 * By how much a requirement is met: target over cost, at least 1 where it is met. What does not fit into memory
 * meets none; a memory requirement is met by fewer bytes than its target, whatever the machine has.
 */
export function slackOf({ metric, target }: Requirement, workload: Workload): number {
  if (metric !== 'memory' && metric !== 'download' && !fitsMemory(workload)) return 0;
  return costOf(metric, target) / costOf(metric, metricValue(metric, workload));
}

/** What is binding first: the machine's own memory where it does not suffice, the requirement otherwise. */
export function bindingRequirement(workload: Workload): Requirement {
  const { requirement, machine } = workload;
  if (requirement.metric === 'memory' || requirement.metric === 'download' || fitsMemory(workload))
    return requirement;
  return { metric: 'memory', target: machine.memoryBytes * machine.devices };
}

/** The parts that a metric's value is made of; shares of one. */
export type Shares = Readonly<Record<TimePart | 'activations', number>>;

/** What a metric's cost is spent on, as shares that add up to one; of bytes, `weights`, `cache` (with the state) and `activations`. */
export function metricShares(metric: MetricId, workload: Workload): Shares {
  const none = { matrices: 0, mixing: 0, weights: 0, cache: 0, dispatch: 0, activations: 0 };
  if (metric === 'download') return { ...none, weights: 1 };
  if (metric === 'memory') {
    const { weights, cache, state, activations } = memorySplit(workload);
    return shares({ ...none, weights, cache: cache + state, activations });
  }
  const cost = answerCost(workload);
  switch (metric) {
    case 'answer-time':
      return shares({ ...none, ...answerTime(cost) });
    case 'first-token':
      return shares({ ...none, ...cost.prefill.time });
    case 'token-rate':
      return shares({ ...none, ...cost.decode.time });
    case 'throughput':
      return shares({
        ...none,
        ...sumOfTimes([
          [workload.traffic.concurrency, cost.prefill.time],
          [cost.rounds * cost.steps, cost.decode.time],
        ]),
      });
    default:
      return metric satisfies never;
  }
}

/** The share of a metric's cost that is spent on the tokens after the first, 0 to 1; none of bytes, none of a first token. */
export function decodeShare(metric: MetricId, workload: Workload): number {
  if (metric === 'memory' || metric === 'download' || metric === 'first-token') return 0;
  if (metric === 'token-rate') return 1;
  const { firstTokenSeconds, tokenSeconds, steps } = answerCost(workload);
  const prompts = metric === 'throughput' ? workload.traffic.concurrency : 1;
  const decode = steps * tokenSeconds;
  return decode / (prompts * firstTokenSeconds + decode);
}

function shares(parts: Shares): Shares {
  const { matrices, mixing, weights, cache, dispatch, activations } = parts;
  const sum = matrices + mixing + weights + cache + dispatch + activations;
  const share = (part: number) => (sum === 0 ? 0 : part / sum);
  return {
    matrices: share(matrices),
    mixing: share(mixing),
    weights: share(weights),
    cache: share(cache),
    dispatch: share(dispatch),
    activations: share(activations),
  };
}
