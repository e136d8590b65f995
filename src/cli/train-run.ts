// One training of the command line: a plan and a seed, with checkpoints, evaluated as it ships.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Runtime } from '#src/runtime/runtime.ts';
import { exampleLimits } from '#src/train/example-limits.ts';
import type { ModelPlan } from '#src/train/models.ts';
import { heldPrompts, promptsOfSplit, testSplits } from '#src/train/tasks/grammar.ts';
import { trainedModel } from '#src/train/trained-model.ts';
import type { StepReport } from '#src/train/training.ts';
import { type Corpus, openCorpus } from '#src/tutor/corpus/corpus.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { type Evaluation, evaluation } from '#src/tutor/evaluate/evaluation.ts';
import { isExact } from '#src/tutor/evaluate/prediction.ts';
import { answering, predictions } from '#src/tutor/predictions.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import { readWeights, type Weights, writeWeights } from '#src/tutor/weights.ts';
import { checkpointPath, dropCheckpoint, saveCheckpoint, savedCheckpoint } from './train-files.ts';

/** What a training on the command line is asked for. */
export interface RunRequest {
  readonly name: string;
  readonly plan: ModelPlan;
  readonly seed: number;
  readonly resume: boolean;
  readonly onStep: (report: StepReport) => void;
  readonly signal: AbortSignal;
}

/** What a model says to held-out prompts, by split. */
export interface Judged {
  /** Of the development prompts: one digit each, 1 where the whole answer was exact. */
  readonly right: Readonly<Record<string, string>>;
  /** Of the test prompts, which no recipe was chosen by. */
  readonly evaluations: Readonly<Record<string, Evaluation>>;
}

/** A finished training. */
export interface FinishedRun extends Judged {
  /** The weights file. */
  readonly file: Uint8Array;
  readonly sha256: string;
  readonly losses: readonly number[];
  readonly seconds: number;
}

const corpus: Corpus = openCorpus();

/** Corpus options and what they yield, for the record: numbers only change when the data do. */
export function corpusDescription(): Record<string, unknown> {
  const { seed } = corpus.options;
  const promptCounts = Object.fromEntries(testSplits.map((split) => [split, promptsOfSplit]));
  const sample = corpus.trainingBatch(seededRandom(seed), 500);
  const shown = JSON.stringify([
    vocabulary,
    sample.map(({ id }) => id),
    testSplits.map((split) => corpus.evaluationSet(split, 100).map(({ id }) => id)),
  ]);
  return {
    options: corpus.options,
    vocabulary: vocabulary.length,
    developmentPrompts: promptCounts,
    testPrompts: promptCounts,
    fingerprint: bytesToHex(sha256(new TextEncoder().encode(shown))).slice(0, 16),
  };
}

/** Names a training by everything that decides its bits but the seed. */
export function trainingKey(plan: ModelPlan, fingerprint: unknown): string {
  const text = JSON.stringify([plan.config, plan.recipe, fingerprint]);
  return bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, 16);
}

/** Trains (or goes on) and evaluates the halves that would ship. */
export async function finishedRun(
  runtime: Runtime,
  key: string,
  { name, plan, seed, resume, onStep, signal }: RunRequest,
): Promise<FinishedRun> {
  const path = checkpointPath(name, seed);
  const from = resume ? savedCheckpoint(path, key) : undefined;
  const { batch } = plan.recipe;
  const begun = performance.now();
  const { parameters, losses } = await trainedModel(
    runtime,
    {
      config: plan.config,
      recipe: { ...plan.recipe, seed },
      limits: exampleLimits,
      examples: (step) => corpus.trainingBatch(seededRandom(seed * 1_000_003 + step), batch),
      from,
    },
    {
      signal,
      onStep,
      onCheckpoint: async (checkpoint) => saveCheckpoint(path, key, checkpoint),
    },
  );
  const seconds = (performance.now() - begun) / 1000;
  const file = writeWeights(plan.config, parameters, { name, seed: `${seed}`, training: key });
  const weights = readWeights(file, `${name}.safetensors`);
  const judged = await evaluated(runtime, weights, signal);
  dropCheckpoint(path);
  return { file, sha256: weights.sha256, losses, seconds, ...judged };
}

/** How weights do on every split. */
export async function evaluated(
  runtime: Runtime,
  weights: Weights,
  signal: AbortSignal,
): Promise<Judged> {
  const right: Record<string, string> = {};
  const evaluations: Record<string, Evaluation> = {};
  for (const split of testSplits) {
    const { development, test } = heldPrompts(split);
    const prompts = development.map(({ prompt }) => prompt);
    const answers = await batchedAnswers(runtime, weights, prompts, { ...answering, signal });
    right[split] = development
      .map((example, i) => Number(isExact({ example, tokens: answers[i] ?? [] }) === true))
      .join('');
    evaluations[split] = evaluation(await predictions(runtime, weights, test, signal));
  }
  return { right, evaluations };
}
