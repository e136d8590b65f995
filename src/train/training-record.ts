// What is recorded of trainings: enough to print every figure of the model card without training again.
import type { ModelConfig } from '#src/tutor/config.ts';
import type { Evaluation } from '#src/tutor/evaluate/evaluation.ts';
import type { Recipe } from './recipe.ts';
import { type SeedInterval, seedInterval } from './seed-interval.ts';

/** Where and with what a training ran. */
export interface TrainingProvenance {
  readonly machine: string;
  readonly node: string;
  readonly onnxruntime: string;
  /** A commit that holds the sources, `+` where files were changed since; `unknown` outside a repository. */
  readonly commit: string;
  /** SHA-256 over the files the training imported (src/cli/training-sources.ts), which a commit may not tell. */
  readonly sources: string;
  readonly finishedAt: string;
}

/** One training: a plan and a seed. */
export interface TrainingRun {
  readonly seed: number;
  /** Names config, recipe and corpus: a run of another key is another experiment. */
  readonly key: string;
  /** SHA-256 of the weights file. */
  readonly sha256: string;
  /** Seconds of training, evaluation apart. */
  readonly seconds: number;
  /** Mean loss (nats a token) of each `lossStride` steps. */
  readonly losses: readonly number[];
  readonly lossStride: number;
  /** By split: one digit a development prompt, 1 where the whole answer was exact. */
  readonly right: Readonly<Record<string, string>>;
  readonly provenance: TrainingProvenance;
}

/** A model or rung: its plan, its runs, and what they say together. */
export interface TrainedPlan {
  readonly name: string;
  readonly config: ModelConfig;
  readonly parameters: number;
  readonly recipe: Omit<Recipe, 'seed'>;
  readonly runs: readonly TrainingRun[];
  /** Exact match by split over seeds and development prompts. */
  readonly exact: Readonly<Record<string, SeedInterval>>;
  /** Everything the model card prints of the shipped seed, by split: of test prompts, which no recipe was chosen by. */
  readonly evaluations: Readonly<Record<string, Evaluation>>;
}

/** The file content/data/measured/training.json. */
export interface TrainingRecord {
  readonly corpus: Readonly<Record<string, unknown>>;
  readonly models: readonly TrainedPlan[];
}

/** A plan's record with one run more, in place of one of the same seed; runs of another key are dropped. */
export function withRun(
  before: TrainedPlan | undefined,
  plan: Pick<TrainedPlan, 'name' | 'config' | 'parameters' | 'recipe'>,
  run: TrainingRun,
  evaluations?: TrainedPlan['evaluations'],
): TrainedPlan {
  const kept = (before?.runs ?? []).filter(({ key, seed }) => key === run.key && seed !== run.seed);
  const runs = [...kept, run].sort((a, b) => a.seed - b.seed);
  const splits = Object.keys(run.right);
  return {
    ...plan,
    runs,
    exact: Object.fromEntries(
      splits.map((split) => [
        split,
        seedInterval(runs.map(({ right }) => Array.from(right[split] ?? '', Number))),
      ]),
    ),
    evaluations: evaluations ?? (kept.length > 0 ? (before?.evaluations ?? {}) : {}),
  };
}

/** Means of each `stride` losses. */
export function thinned(losses: readonly number[], stride: number): number[] {
  return Array.from({ length: Math.floor(losses.length / stride) }, (_, i) => {
    const part = losses.slice(i * stride, (i + 1) * stride);
    return Number((part.reduce((sum, loss) => sum + loss, 0) / stride).toPrecision(5));
  });
}
