// Everything the model card says of a set of predictions, as numbers.
import { type Calibration, calibration } from './calibration.ts';
import { exactMatch, exactMatchBy, type Share, type SliceName, slices } from './exact-match.ts';
import { falseCorrectionRate, type ScopeJudgement, scopeJudgement } from './judgement.ts';
import { type Likelihood, likelihood } from './likelihood.ts';
import { type PairedLanguages, pairedLanguages } from './paired-languages.ts';
import { type Prediction, type Task, tasks } from './prediction.ts';

/** The metrics of one model on one set. */
export interface Evaluation {
  readonly exactMatch: Readonly<Record<Task, Share>>;
  /** Exact match of whole answers. */
  readonly slices: Readonly<Record<SliceName, Readonly<Record<string, Share>>>>;
  readonly falseCorrections: Share;
  readonly scope: ScopeJudgement;
  readonly languages: PairedLanguages;
  /** Only where every prediction has log-probabilities. */
  readonly likelihood: Likelihood | undefined;
  /** Only where every prediction has a confidence. */
  readonly calibration: Calibration | undefined;
}

/** Evaluates predictions; throws a `RangeError` where there are none. */
export function evaluation(predictions: readonly Prediction[]): Evaluation {
  if (predictions.length === 0)
    throw new RangeError('evaluation: 0 predictions; give at least one');
  const names = Object.keys(slices) as SliceName[];
  return {
    exactMatch: record(tasks, (task) => exactMatch(predictions, task)),
    slices: record(names, (name) => exactMatchBy(predictions, name)),
    falseCorrections: falseCorrectionRate(predictions),
    scope: scopeJudgement(predictions),
    languages: pairedLanguages(predictions),
    likelihood: predictions.every((prediction) => prediction.logProbabilities)
      ? likelihood(predictions)
      : undefined,
    calibration: predictions.every((prediction) => prediction.confidence !== undefined)
      ? calibration(predictions)
      : undefined,
  };
}

function record<K extends string, V>(keys: readonly K[], entry: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, entry(key)])) as Record<K, V>;
}
