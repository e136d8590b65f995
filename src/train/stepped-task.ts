// The tutor's task with tokens before the answer: the same examples and the same prompts to be judged on.

import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import type { Example } from '#src/tutor/corpus/example.ts';
import { mostSteps, stepsBefore } from '#src/tutor/scratchpad.ts';
import { exampleLimits } from './example-limits.ts';
import { heldOut } from './held-out.ts';
import { heldPrompts, testSplits } from './tasks/grammar.ts';
import type { TrainingTask } from './tasks/task.ts';

const corpus = openCorpus();

/** The limits of the tutor's examples, longer by the steps. */
export const steppedLimits = {
  length: exampleLimits.length + mostSteps,
  answers: exampleLimits.answers + mostSteps,
} as const;

/** Examples whose answers begin with steps; what is judged is what comes after a model's own steps. */
export function steppedTask(steps: (example: Example) => readonly number[]): TrainingTask {
  const stepped = (example: Example) => ({
    prompt: example.prompt,
    answer: [...steps(example), ...example.answer],
  });
  return {
    limits: steppedLimits,
    examples: (random, count) => corpus.trainingBatch(random, count).map(stepped),
    async heldOut(runtime, weights, signal) {
      const sets = Object.fromEntries(
        testSplits.map((split) => [split, heldPrompts(split).test.map(stepped)]),
      );
      return heldOut(runtime, weights, sets, {
        limits: steppedLimits,
        stepsBefore,
        ...(signal ? { signal } : {}),
      });
    },
  };
}
