// Small random models whose memory is a state.
import type { ModelConfig } from '#src/tutor/config.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { smallConfig, spreadWeights } from './small-models.ts';

/** Four heads of 16, a state of 8 values a channel and a convolution over 4 tokens unless changed. */
export function mamba2Config(changes: Partial<ModelConfig<'mamba2'>> = {}): ModelConfig<'mamba2'> {
  const inside = { heads: 4, inner: 64, state: 8, convolution: 4 };
  return { ...smallConfig, ...inside, ...changes, architecture: 'mamba2' };
}

/** Two heads of 16 unless changed. */
export function linearAttentionConfig(
  changes: Partial<ModelConfig<'linear-attention'>> = {},
): ModelConfig<'linear-attention'> {
  return { ...smallConfig, ...changes, architecture: 'linear-attention' };
}

// Steps of about 1 and decays of a few per cent a token: a state that takes much in and keeps it.
const moved: Readonly<Record<string, number>> = { stepBias: 4, logDecay: -4 };

/** Random weights of a shape whose state matters to every later token. */
export function smallState(seed: number, config: ModelConfig): Weights {
  const { parameters, ...rest } = spreadWeights(config, seed);
  const changed = [...parameters].map(([name, { shape, data }]) => {
    const by = moved[name.split('.').at(-1) ?? ''] ?? 0;
    return [name, { shape, data: data.map((x) => x + by) }] as const;
  });
  return { ...rest, parameters: new Map(changed) };
}
