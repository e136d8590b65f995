// Held-out prompts with their true answers: those that no recipe was chosen by, for experiments that count how
// often a model is right.
import { type Corpus, openCorpus } from '#src/tutor/corpus/corpus.ts';

/** The first thousand of a set are for development; variants are judged on those after them, as here. */
const DEVELOPMENT = 1000;

/** The first `count` test prompts of held-out cells, always the same, with their answers. */
export function heldOutAnswers(count: number): ReturnType<Corpus['evaluationSet']> {
  return openCorpus()
    .evaluationSet('held-cells', DEVELOPMENT + count)
    .slice(DEVELOPMENT);
}
