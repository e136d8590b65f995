// What checking five positions costs on models from the tutor's size to fifty times it: where, if anywhere, the price
// falls below what the tokens are worth. And what a pass takes at each size, which is where an answer becomes slow.
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { scaleGraph } from '../scale-graph.ts';
import { LADDER, ladderOf, placeholderWeights } from '../scale-ladder.ts';
import { timedRung } from '../scale-passes.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { withEngine } from '../with-engine.ts';

/**
 * Summary for each number of parameters: `ratio.<parameters>` (a pass over k + 1 positions against one over a single
 * position), `pass.<parameters>` (s, the latter).
 */
export const scaleVerify: Experiment = {
  id: 'scale-verify',
  version: 1,
  needsEngine: true,
  models: [],
  timed: true,
  defaults: { rounds: 36, rungs: LADDER, draftLength: 4 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const rounds = numberParameter(parameters, 'rounds');
      const k = opened.input('draft-length', numberParameter(parameters, 'draftLength'));
      const ladder = ladderOf(opened.input('rungs', listParameter(parameters, 'rungs')));
      const shapes = [1, k + 1].map((positions) => ({ rows: 1, positions }));
      const parts = followingParts(following, ladder.length);
      const samples: Record<string, readonly number[]> = {};
      const summary: Record<string, Estimate> = {};
      for (const [i, { parameters: size, config }] of ladder.entries()) {
        const rung = await timedRung(opened, {
          parameters: size,
          graphs: { float32: () => scaleGraph(placeholderWeights(config), shapes) },
          shapes,
          bench: context.bench,
          rounds,
          ...parts[i],
        });
        Object.assign(samples, rung.samples);
        const one = rung.seconds('float32', 0);
        summary[`ratio.${size}`] = pairedRatio(one, rung.seconds('float32', 1));
        const step = rung.step('float32', 0);
        summary[`pass.${size}`] = quantileInterval(one, { unit: 'second', step });
      }
      return { samples, summary, inputs: opened.inputs, artefacts: opened.artefacts };
    }),
};
