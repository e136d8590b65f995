// Llama and those built like it: rotary positions, RMS norms, gated blocks; each family's biases, norms and windows.
import type { Attention, FeedForward } from '#src/core/workload/model-shape.ts';
import { headsOf, windowsOf } from '../attention.ts';
import type { Family } from '../family.ts';
import { type Fields, mostLayers } from '../fields.ts';
import { numberedLayers } from '../layers.ts';

interface Variety {
  readonly bias?: (config: Fields) => Attention['bias'] | null;
  readonly headNorm?: boolean;
  readonly tiedByDefault?: boolean;
  readonly norms?: number;
  /** Whether a layer slides where the configuration has a window. */
  readonly slides?: (config: Fields) => (layer: number) => boolean;
  /** The blocks by layer; one dense block unless told. */
  readonly blocks?: (config: Fields) => (layer: number) => FeedForward;
}

const never = () => () => false;

/** A family by what sets it apart. */
export function llamaLike({
  bias = attentionBias,
  headNorm = false,
  tiedByDefault = false,
  norms = 2,
  slides = never,
  blocks = denseBlocks,
}: Variety = {}): Family {
  return (config) => {
    const layers = config.count('num_hidden_layers', undefined, { high: mostLayers });
    const chosenBias = bias(config);
    const heads = {
      ...headsOf(config),
      ...(chosenBias ? { bias: chosenBias } : {}),
      ...(headNorm ? { headNorm } : {}),
    };
    const windowAt = windowsOf(config, layers, slides(config));
    const blockAt = blocks(config);
    return {
      dModel: config.count('hidden_size'),
      vocabulary: config.count('vocab_size'),
      tiedHead: config.flag('tie_word_embeddings', tiedByDefault),
      norm: 'rmsnorm',
      context: config.countOrNull('max_position_embeddings'),
      layers: numberedLayers(layers, (layer) => ({
        mixers: [{ ...heads, ...windowAt(layer) }],
        feedForward: blockAt(layer),
        norms,
      })),
    };
  };
}

function attentionBias(config: Fields): Attention['bias'] | null {
  return config.flag('attention_bias', false) ? 'all' : null;
}

function denseBlocks(config: Fields): () => FeedForward {
  const width = config.count('intermediate_size');
  return () => ({ kind: 'dense', width, gated: true });
}
