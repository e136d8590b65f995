// The tutor's task where true answers are few: the same examples again and again, a fixed number of them. It is what a
// teacher is asked for most often: sentences there are plenty of, answers somebody has to write.
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { seededRandom } from '#src/tutor/random.ts';
import type { TrainingExample } from '../batches.ts';
import { exampleLimits } from '../example-limits.ts';
import { grammar } from './grammar.ts';
import type { TrainingTask } from './task.ts';

/** How many examples there are. */
export const scarceExamples = 2000;
/** Apart from every training's seeds, so that all of them have the same few. */
const labelledSeed = 515_151_515;

let labelled: readonly TrainingExample[] | undefined;

/** Batches of the few, drawn with replacement; judged as the tutor is. */
export const scarce: TrainingTask = {
  limits: exampleLimits,
  examples(random, count) {
    const few = labelledFew();
    return Array.from({ length: count }, () => few[Math.floor(random() * few.length)]).filter(
      (example) => example !== undefined,
    );
  },
  heldOut: grammar.heldOut,
};

/** The few, drawn when first asked for. */
export function labelledFew(): readonly TrainingExample[] {
  labelled ??= openCorpus().trainingBatch(seededRandom(labelledSeed), scarceExamples);
  return labelled;
}
