// Hybrids of attention and states: Jamba and Bamba in turns, Falcon-H1 side by side, Nemotron-H by a pattern.
import type { FeedForward, Mixer } from '#src/core/workload/model-shape.ts';
import { headsOf } from '../attention.ts';
import type { Family, FamilyShape } from '../family.ts';
import { type Fields, mostLayers } from '../fields.ts';
import { type Layer, numberedLayers } from '../layers.ts';
import { contradict } from '../problem.ts';
import { expertCounts } from './experts.ts';
import { mamba2Mixer, rankOf } from './mamba.ts';

/** Jamba: attention in one layer of a period, experts in one of another, Mamba elsewhere. */
export const jamba: Family = (config) => {
  const dModel = config.count('hidden_size');
  const attends = periodically(config, 'attn_layer');
  const routes = periodically(config, 'expert_layer');
  const attention: Mixer = headsOf(config);
  const state: Mixer = {
    kind: 'mamba-1',
    inner: config.count('mamba_expand', 2) * dModel,
    stateDim: config.count('mamba_d_state', 16),
    convWidth: config.count('mamba_d_conv', 4),
    timeRank: rankOf(config, 'mamba_dt_rank', dModel),
    innerNorms: true,
  };
  const width = config.count('intermediate_size');
  const dense: FeedForward = { kind: 'dense', width, gated: true };
  const counts = expertCounts(config, { experts: 'num_experts', active: 'num_experts_per_tok' });
  const experts: FeedForward =
    counts.experts === 1
      ? dense
      : { kind: 'experts', ...counts, width, gated: true, sharedWidth: 0 };
  return hybrid(config, (layer) => ({
    mixers: [attends(layer) ? attention : state],
    feedForward: routes(layer) ? experts : dense,
    norms: 2,
  }));
};

/** Bamba: attention in the listed layers, Mamba-2 elsewhere, a dense block in all. */
export const bamba: Family = (config) => {
  const attends = new Set(config.counts('attn_layer_indices') ?? []);
  const attention: Mixer = headsOf(config);
  const state = prefixedMamba2(
    config,
    config.count('mamba_expand', 2) * config.count('hidden_size'),
  );
  const width = config.count('intermediate_size');
  return hybrid(config, (layer) => ({
    mixers: [attends.has(layer) ? attention : state],
    feedForward: { kind: 'dense', width, gated: true },
    norms: 2,
  }));
};

/** Falcon-H1: attention and Mamba-2 side by side in every layer. */
export const falconH1: Family = (config) => {
  const dModel = config.count('hidden_size');
  const inner = config.count('mamba_d_ssm', config.count('mamba_expand', 2) * dModel);
  const state = prefixedMamba2(config, inner, config.flag('mamba_rms_norm', false));
  const width = config.count('intermediate_size');
  return hybrid(config, () => ({
    mixers: [headsOf(config), state],
    feedForward: { kind: 'dense', width, gated: true },
    norms: 2,
  }));
};

/** Nemotron-H: one letter a layer, M for Mamba-2, * for attention, - for a dense block. */
export const nemotronH: Family = (config) => {
  const pattern = config.text('hybrid_override_pattern') ?? '';
  if (pattern.length !== config.count('num_hidden_layers', undefined, { high: mostLayers }))
    contradict('layer-list-of-another-length', 'hybrid_override_pattern', 'num_hidden_layers');
  const heads = config.count('mamba_num_heads');
  const headDim = config.count('mamba_head_dim');
  const state = mamba2Mixer({
    inner: heads * headDim,
    headDim,
    groups: config.count('n_groups'),
    stateDim: config.count('ssm_state_size'),
    convWidth: config.count('conv_kernel'),
  });
  const attention: Mixer = headsOf(config);
  const width = config.count('intermediate_size');
  const none: FeedForward = { kind: 'none' };
  const kinds: Readonly<Record<string, Layer>> = {
    M: { mixers: [state], feedForward: none, norms: 1 },
    '*': { mixers: [attention], feedForward: none, norms: 1 },
    '-': { mixers: [], feedForward: { kind: 'dense', width, gated: false }, norms: 1 },
  };
  return hybrid(config, (layer) => {
    const letter = pattern.charAt(layer);
    const kind = Object.hasOwn(kinds, letter) ? kinds[letter] : undefined;
    return kind ?? config.unknown('hybrid_override_pattern', letter);
  });
};

function hybrid(config: Fields, layerAt: (index: number) => Layer): FamilyShape {
  return {
    dModel: config.count('hidden_size'),
    vocabulary: config.count('vocab_size'),
    tiedHead: config.flag('tie_word_embeddings', false),
    norm: 'rmsnorm',
    context: config.countOrNull('max_position_embeddings'),
    layers: numberedLayers(
      config.count('num_hidden_layers', undefined, { high: mostLayers }),
      layerAt,
    ),
  };
}

function periodically(config: Fields, name: string): (layer: number) => boolean {
  const period = config.count(`${name}_period`);
  const offset = config.count(`${name}_offset`, 0, { low: 0 });
  if (offset >= period) contradict('offset-not-within-period', `${name}_offset`, `${name}_period`);
  return (layer) => layer % period === offset;
}

function prefixedMamba2(config: Fields, inner: number, gateNorm = true): Mixer {
  const heads = config.count('mamba_n_heads');
  const headDim = config.count('mamba_d_head', inner / heads);
  if (heads * headDim !== inner)
    contradict('inner-width-not-heads', 'mamba_n_heads', 'mamba_d_head', 'hidden_size');
  return mamba2Mixer({
    inner,
    headDim,
    groups: config.count('mamba_n_groups', 1),
    stateDim: config.count('mamba_d_state'),
    convWidth: config.count('mamba_d_conv', 4),
    gateNorm,
  });
}
