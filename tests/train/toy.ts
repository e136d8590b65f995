// A toy task to train on in a second: repeat the two prompt tokens in the other order.
import type { TrainingRequest } from '#src/train/training.ts';

/** The token that ends an answer. */
export const toyEnd = 2;

/** The toy, its model and a recipe of twenty steps. */
export const toy: TrainingRequest = {
  config: {
    architecture: 'dense',
    vocabulary: 24,
    dModel: 32,
    layers: 1,
    heads: 2,
    dFeedForward: 48,
    context: 12,
  },
  recipe: {
    seed: 5,
    steps: 20,
    batch: 8,
    learningRate: 1e-2,
    warmUpSteps: 5,
    finalShare: 0.1,
    weightDecay: 0.05,
  },
  limits: { length: 7, answers: 3 },
  examples: (step) =>
    Array.from({ length: 8 }, (_, i) => {
      const a = 4 + ((step * 7 + i * 3) % 20);
      const b = 4 + ((step * 5 + i * 11) % 20);
      return { prompt: [1, a, b, 3], answer: [b, a, toyEnd] };
    }),
};
