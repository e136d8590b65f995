// What a token costs when several sentences go through at once, on models from the tutor's size to fifty times it:
// how much of a pass's price the rows of a batch share.
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { scaleGraph } from '../scale-graph.ts';
import { LADDER, ladderOf, placeholderWeights } from '../scale-ladder.ts';
import { timedRung } from '../scale-passes.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { withEngine } from '../with-engine.ts';

/** Summary: `ratio.<batch>.<parameters>` (a token in that batch against a token alone). */
export const scaleBatch: Experiment = {
  id: 'scale-batch',
  version: 1,
  needsEngine: true,
  models: [],
  timed: true,
  defaults: { rounds: 36, rungs: LADDER, batches: '4,16' },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const rounds = numberParameter(parameters, 'rounds');
      const batches = opened.input('batches', listParameter(parameters, 'batches').map(Number));
      const ladder = ladderOf(opened.input('rungs', listParameter(parameters, 'rungs')));
      const shapes = [1, ...batches].map((rows) => ({ rows, positions: 1 }));
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
        const alone = rung.seconds('float32', 0);
        for (const [at, rows] of batches.entries())
          summary[`ratio.${rows}.${size}`] = pairedRatio(
            alone,
            rung.seconds('float32', at + 1).map((seconds) => seconds / rows),
          );
      }
      return { samples, summary, inputs: opened.inputs, artefacts: opened.artefacts };
    }),
};
