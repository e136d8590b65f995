// What is recorded of a variant's trainings: per seed, how it did on the test prompts and how it learned.
import type { ModelConfig } from '#src/tutor/config.ts';
import type { HeldOut } from './held-out.ts';
import type { Recipe } from './recipe.ts';
import type { TrainingProvenance } from './training-record.ts';

/** One seed of a variant. */
export interface VariantRun {
  readonly seed: number;
  /** Names config, recipe, task and corpus: a run of another key is another experiment. */
  readonly key: string;
  /** SHA-256 of the weights file. */
  readonly sha256: string;
  /** Seconds of training, judging apart. */
  readonly seconds: number;
  /** Mean loss (nats a token) of each `lossStride` steps. */
  readonly losses: readonly number[];
  readonly lossStride: number;
  /** On test prompts, by set. */
  readonly heldOut: Readonly<Record<string, HeldOut>>;
  /** The architecture's own metrics at the last step, e.g. the share of tokens each expert was sent. */
  readonly metrics: Readonly<Record<string, readonly number[]>>;
  readonly provenance: TrainingProvenance;
}

/** The file content/data/measured/variants/<name>.json. */
export interface VariantRecord {
  readonly name: string;
  readonly task: string;
  readonly config: ModelConfig;
  readonly parameters: number;
  readonly recipe: Omit<Recipe, 'seed'>;
  readonly runs: readonly VariantRun[];
}

/** A record with one run more, in place of one of the same seed; runs of another key are dropped. */
export function withVariantRun(
  before: VariantRecord | undefined,
  plan: Omit<VariantRecord, 'runs'>,
  run: VariantRun,
): VariantRecord {
  const kept = (before?.runs ?? []).filter(({ key, seed }) => key === run.key && seed !== run.seed);
  return { ...plan, runs: [...kept, run].sort((a, b) => a.seed - b.seed) };
}
