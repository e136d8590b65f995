// Small random models with a latent attention.
import type { ModelConfig } from '#src/tutor/config.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { smallConfig, spreadWeights } from './small-models.ts';

/** Two heads of 16, a latent of 16 and a rotary key of 16 unless changed. */
export function latentConfig(changes: Partial<ModelConfig<'mla'>> = {}): ModelConfig<'mla'> {
  return { ...smallConfig, latent: 16, rotary: 16, ...changes, architecture: 'mla' };
}

/** Random weights of that shape. */
export function smallLatent(seed: number, changes: Partial<ModelConfig<'mla'>> = {}): Weights {
  return spreadWeights(latentConfig(changes), seed);
}
