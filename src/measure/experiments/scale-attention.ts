// A token through attention against a token through a state of fixed size, on models from the tutor's size to fifty
// times it, at the end of a short text and of a long one. As many parameters on both sides; the rest of the block the same.
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { scaleGraph } from '../scale-graph.ts';
import { LADDER, ladderOf, placeholderWeights, stateSpaceRung } from '../scale-ladder.ts';
import { timedRung } from '../scale-passes.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { withEngine } from '../with-engine.ts';

/** Summary: `ratio.<context>.<parameters>` (a token of the state-space model over one of attention, after so many). */
export const scaleAttention: Experiment = {
  id: 'scale-attention',
  version: 1,
  needsEngine: true,
  models: [],
  timed: true,
  defaults: { rounds: 36, rungs: LADDER, contexts: '32,1024' },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const rounds = numberParameter(parameters, 'rounds');
      const lengths = opened.input('contexts', listParameter(parameters, 'contexts').map(Number));
      const ladder = ladderOf(opened.input('rungs', listParameter(parameters, 'rungs')));
      const shapes = lengths.map((length) => ({ rows: 1, positions: 1, context: length }));
      const parts = followingParts(following, ladder.length);
      const samples: Record<string, readonly number[]> = {};
      const summary: Record<string, Estimate> = {};
      for (const [i, of] of ladder.entries()) {
        const rung = await timedRung(opened, {
          parameters: of.parameters,
          graphs: {
            attention: () => scaleGraph(placeholderWeights(of.config), shapes),
            state: () => scaleGraph(placeholderWeights(stateSpaceRung(of)), shapes),
          },
          shapes,
          bench: context.bench,
          rounds,
          ...parts[i],
        });
        Object.assign(samples, rung.samples);
        for (const [at, length] of lengths.entries())
          summary[`ratio.${length}.${of.parameters}`] = pairedRatio(
            rung.seconds('attention', at),
            rung.seconds('state', at),
          );
      }
      return { samples, summary, inputs: opened.inputs, artefacts: opened.artefacts };
    }),
};
