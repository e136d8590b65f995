// The loop over tokens inside the graph: a dispatch is paid once an answer and not once a token.
import { answerCost, answerTime } from '#src/core/workload/answer.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import { gainedBetween, need, sameText, shareOf, shareTest } from '../parts.ts';
import type { Technique } from '../technique.ts';

/** A graph with a loop in it: harder to read, and to stop half-way. */
const leastGain = 0.1;

/** One dispatch an answer, against one a token. */
export const inGraphLoop: Technique = {
  id: 'in-graph-loop',
  leastGain,
  exact: true,
  tests: (workload) => {
    const without = looped(workload, false);
    return [need(without), shareTest('dispatch-share', shareOf(without, ['dispatch']), leastGain)];
  },
  appraise: (workload) => ({
    used: workload.serving.inGraph,
    tests: inGraphLoop.tests(workload),
    ...gainedBetween(looped(workload, false), looped(workload, true)),
    guardrail: sameText,
    assumptions: [],
    workings: {
      'dispatch-before': { value: dispatched(looped(workload, false)), unit: 'second' },
      'dispatch-after': { value: dispatched(looped(workload, true)), unit: 'second' },
    },
  }),
};

/** Seconds of one answer spent on dispatch. */
function dispatched(workload: Workload): number {
  return answerTime(answerCost(workload)).dispatch;
}

function looped(workload: Workload, inGraph: boolean): Workload {
  return { ...workload, serving: { ...workload.serving, inGraph } };
}
