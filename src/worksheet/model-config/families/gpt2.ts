// GPT-2 and GPT-BigCode: learned positions, layer norms, biases everywhere; BigCode shares one key and value.
import type { Family } from '../family.ts';
import { mostLayers } from '../fields.ts';
import { contradict } from '../problem.ts';

/** GPT-2's own names for the sizes. */
export const gpt2: Family = (config) => {
  const dModel = config.count('n_embd');
  const heads = config.count('n_head');
  if (dModel % heads !== 0) contradict('width-not-split-by-heads', 'n_embd', 'n_head');
  const context = config.count('n_positions');
  return {
    dModel,
    vocabulary: config.count('vocab_size'),
    tiedHead: config.flag('tie_word_embeddings', true),
    norm: 'layernorm',
    learnedPositions: context,
    context,
    layers: [
      {
        count: config.count('n_layer', undefined, { high: mostLayers }),
        mixers: [
          {
            kind: 'attention',
            heads,
            kvHeads: config.flag('multi_query', false) ? 1 : heads,
            headDim: dModel / heads,
            bias: 'all',
          },
        ],
        feedForward: {
          kind: 'dense',
          width: config.count('n_inner', 4 * dModel),
          gated: false,
          bias: true,
        },
        norms: 2,
      },
    ],
  };
};
