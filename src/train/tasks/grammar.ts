// The tutor's own task: a sentence in, the verdict, the correction and the gloss out.
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { exampleLimits } from '../example-limits.ts';
import { heldOut } from '../held-out.ts';
import type { TrainingTask } from './task.ts';

/** Sets a model is judged on. */
export const testSplits = ['held-cells', 'held-irregular', 'held-pairs', 'held-sentences'] as const;
/** Prompts of each set for development, and as many others for the test. */
export const promptsOfSplit = 1000;

const corpus = openCorpus();

/** Prompts of a split, each once: those that recipes were chosen by, and those that were drawn after them. */
export function heldPrompts(split: (typeof testSplits)[number]) {
  const all = corpus.evaluationSet(split, 2 * promptsOfSplit);
  return { development: all.slice(0, promptsOfSplit), test: all.slice(promptsOfSplit) };
}

/** Examples of the corpus; judged on the test prompts of every split. */
export const grammar: TrainingTask = {
  limits: exampleLimits,
  examples: (random, count) => corpus.trainingBatch(random, count),
  async heldOut(runtime, weights, signal) {
    const sets = Object.fromEntries(testSplits.map((split) => [split, heldPrompts(split).test]));
    return heldOut(runtime, weights, sets, {
      limits: exampleLimits,
      ...(signal ? { signal } : {}),
    });
  },
};
