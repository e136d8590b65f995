// DeepSeek-V2 and V3: latent attention, a few dense layers first, then many narrow experts beside shared ones.
import type { FeedForward, LatentAttention } from '#src/core/workload/model-shape.ts';
import type { Family } from '../family.ts';
import { type Fields, mostLayers } from '../fields.ts';
import { numberedLayers } from '../layers.ts';
import { contradict } from '../problem.ts';
import { expertCounts } from './experts.ts';

/** The names of the published configurations. */
export const deepseek: Family = (config) => {
  const layers = config.count('num_hidden_layers', undefined, { high: mostLayers });
  const latent: LatentAttention = {
    kind: 'latent-attention',
    heads: config.count('num_attention_heads'),
    latentDim: config.count('kv_lora_rank'),
    rotaryDim: config.count('qk_rope_head_dim'),
    plainDim: config.count('qk_nope_head_dim'),
    valueDim: config.count('v_head_dim'),
    queryRank: config.countOrNull('q_lora_rank'),
  };
  const blockAt = blocks(config, layers);
  return {
    dModel: config.count('hidden_size'),
    vocabulary: config.count('vocab_size'),
    tiedHead: config.flag('tie_word_embeddings', false),
    norm: 'rmsnorm',
    context: config.countOrNull('max_position_embeddings'),
    layers: numberedLayers(layers, (layer) => ({
      mixers: [latent],
      feedForward: blockAt(layer),
      norms: 2,
    })),
  };
};

function blocks(config: Fields, layers: number): (layer: number) => FeedForward {
  const dense: FeedForward = {
    kind: 'dense',
    width: config.count('intermediate_size'),
    gated: true,
  };
  if (!config.has('n_routed_experts')) return () => dense;
  const first = config.count('first_k_dense_replace', 0, { low: 0 });
  if (first > layers)
    contradict('more-dense-than-layers', 'first_k_dense_replace', 'num_hidden_layers');
  const every = config.count('moe_layer_freq', 1);
  const width = config.count('moe_intermediate_size');
  const experts: FeedForward = {
    kind: 'experts',
    ...expertCounts(config, { experts: 'n_routed_experts', active: 'num_experts_per_tok' }),
    width,
    gated: true,
    sharedWidth: width * config.count('n_shared_experts', 0, { low: 0 }),
    ...(config.text('topk_method') === 'noaux_tc' ? { choiceBias: true } : {}),
  };
  return (layer) => (layer >= first && layer % every === 0 ? experts : dense);
}
