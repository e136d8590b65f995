// The key-value cache: without it the whole text is read again for every token. Shazeer (2019), arXiv 1911.02150.
import { bindingRequirement, decodeShare } from '#src/core/workload/metric.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import { gainedBetween, need, sameText, shareTest } from '../parts.ts';
import type { Technique } from '../technique.ts';

/** One more tensor to carry, and its memory. */
const leastGain = 0.1;

/** Keys and values kept, against everything computed again. */
export const kvCache: Technique = {
  id: 'kv-cache',
  leastGain,
  exact: true,
  tests: (workload) => {
    const without = served(workload, false);
    const { metric } = bindingRequirement(without);
    const share = decodeShare(metric, without) === 0 ? 0 : recomputedShare(workload);
    return [need(without), shareTest('recomputed-share', share, leastGain)];
  },
  appraise: (workload) => ({
    used: workload.serving.cached,
    tests: kvCache.tests(workload),
    ...gainedBetween(served(workload, false), served(workload, true)),
    guardrail: sameText,
    assumptions: [],
    workings: {
      'positions-before': { value: computedPositions(workload), unit: 'count' },
      'positions-after': { value: keptPositions(workload), unit: 'count' },
    },
  }),
};

function served(workload: Workload, cached: boolean): Workload {
  return { ...workload, serving: { ...workload.serving, cached } };
}

/** Of all positions that an uncached answer computes, those that had been computed before. */
function recomputedShare(workload: Workload): number {
  return 1 - keptPositions(workload) / computedPositions(workload);
}

/** Positions computed with a cache: each once. */
function keptPositions({ traffic: { promptTokens, answerTokens } }: Workload): number {
  return promptTokens + Math.max(0, answerTokens - 1);
}

/** Positions computed without one: the whole text so far for every token, half of the answer on average. */
function computedPositions({ traffic: { promptTokens, answerTokens } }: Workload): number {
  return promptTokens + Math.max(0, answerTokens - 1) * (promptTokens + answerTokens / 2);
}
