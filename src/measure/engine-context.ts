// What the experiments on the tutor run: the shipped models, one draft that has learned nothing, and
// prompts that were held out of training. The same in Node and in a page.
import type { Runtime } from '#src/runtime/runtime.ts';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { specialTokens } from '#src/tutor/vocabulary.ts';
import type { Weights } from '#src/tutor/weights.ts';

/** A runtime, and the models and prompts to run in it. */
export interface EngineContext {
  readonly runtime: Runtime;
  /** Weights by the model's name; those whose name begins with `draft` are the tutor's drafts. */
  readonly models: Readonly<Record<string, Weights>>;
  /** Held-out prompts as tokens, ending where the answer begins. */
  readonly prompts: readonly (readonly number[])[];
  /** The token that ends an answer. */
  readonly end: number;
}

/** How many prompts a context holds. */
export const PROMPTS = 240;
/** The seed of the draft that has learned nothing. */
export const RANDOM_DRAFT_SEED = 36;

/** The context of shipped weights; `draft-random` gets the shape of `draft`. */
export function engineContext(
  runtime: Runtime,
  models: Readonly<Record<string, Weights>>,
): EngineContext {
  const { draft } = models;
  const random = draft ? { 'draft-random': randomWeights(draft.config, RANDOM_DRAFT_SEED) } : {};
  return {
    runtime,
    models: { ...models, ...random },
    prompts: heldOutPrompts(PROMPTS),
    end: specialTokens.eos,
  };
}

/** Held-out forms and held-out sentences in turn, always the same. */
function heldOutPrompts(count: number): readonly (readonly number[])[] {
  const corpus = openCorpus();
  const forms = corpus.evaluationSet('held-cells', count / 2);
  const sentences = corpus.evaluationSet('held-sentences', count / 2);
  return forms.flatMap(({ prompt }, i) => [prompt, sentences[i]?.prompt ?? prompt]);
}
