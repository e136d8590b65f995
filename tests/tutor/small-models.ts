// Small random models for the tests of decoding: no trained weights are needed to be exact.
import type { ModelConfig } from '#src/tutor/config.ts';
import { normalNumbers, seededRandom } from '#src/tutor/random.ts';
import { initialParameters } from '#src/tutor/random-weights.ts';
import { asShipped, type Weights } from '#src/tutor/weights.ts';

/** A shape small enough to sample from thousands of times. */
export const smallConfig: ModelConfig<'dense'> = {
  architecture: 'dense',
  vocabulary: 20,
  dModel: 32,
  layers: 1,
  heads: 2,
  dFeedForward: 48,
  context: 16,
};

/** Random weights with gains and embeddings spread out, so that no part of the forward is trivial. */
export function smallWeights(seed: number, changes: Partial<ModelConfig<'dense'>> = {}): Weights {
  return spreadWeights({ ...smallConfig, ...changes }, seed);
}

/** The same of any shape. */
export function spreadWeights(config: ModelConfig, seed: number): Weights {
  const random = seededRandom(seed);
  const parameters = [...initialParameters(config, seed)].map(([name, { shape, data }]) => {
    const spread = normalNumbers(random, data.length, name === 'embedding' ? 0.6 : 0.1);
    return [name, { shape, data: data.map((x, i) => x + (spread[i] as number)) }] as const;
  });
  return asShipped(config, new Map(parameters));
}

/** Prompts of 2 to `longest` random tokens. */
export function somePrompts(count: number, longest: number, vocabulary = 20): number[][] {
  const random = seededRandom(91);
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(random() * (longest - 1)) }, () =>
      Math.floor(random() * vocabulary),
    ),
  );
}
