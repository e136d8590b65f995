// How a model is trained: every number that decides the outcome, so that a recipe and a seed are the model.

/** A training recipe; with a corpus, a config and one thread it decides every bit of the weights. */
export interface Recipe {
  readonly seed: number;
  readonly steps: number;
  /** Examples a step. */
  readonly batch: number;
  /** Highest learning rate, reached after the warm-up. */
  readonly learningRate: number;
  readonly warmUpSteps: number;
  /** The learning rate's last value, as a share of its highest. */
  readonly finalShare: number;
  /** AdamW's decoupled decay, on matrices only. */
  readonly weightDecay: number;
  /** Coefficient of a mixture's load-balancing loss; none unless given. */
  readonly balance?: number;
}

/** Linear warm-up, then half a cosine down to `finalShare` (arXiv 1608.03983); `step` counts from 1. */
export function learningRateAt(step: number, recipe: Recipe): number {
  const { learningRate, warmUpSteps, steps, finalShare } = recipe;
  if (step <= warmUpSteps) return (learningRate * step) / warmUpSteps;
  const progress = (step - warmUpSteps) / Math.max(1, steps - warmUpSteps);
  const cosine = (1 + Math.cos(Math.PI * Math.min(1, progress))) / 2;
  return learningRate * (finalShare + (1 - finalShare) * cosine);
}
