// The blocks of families with experts: Mixtral's in every layer, Qwen's with a shared one, in the layers they are in.
import type { FeedForward } from '#src/core/workload/model-shape.ts';
import type { Fields } from '../fields.ts';
import { contradict } from '../problem.ts';

/** How many experts there are and how many a token meets. */
export function expertCounts(
  config: Fields,
  names: { readonly experts: string; readonly active: string },
): { readonly experts: number; readonly active: number } {
  const experts = config.count(names.experts);
  const active = config.count(names.active);
  if (active > experts) contradict('more-chosen-than-experts', names.active, names.experts);
  return { experts, active };
}

/** Mixtral: every layer's block is experts as wide as `intermediate_size`. */
export function mixtralBlocks(config: Fields): () => FeedForward {
  const counts = expertCounts(config, {
    experts: 'num_local_experts',
    active: 'num_experts_per_tok',
  });
  const width = config.count('intermediate_size');
  return () => ({ kind: 'experts', ...counts, width, gated: true, sharedWidth: 0 });
}

/** Qwen: experts in every `decoder_sparse_step`-th layer but those listed as dense, with a gated shared expert where one is named. */
export function qwenBlocks(config: Fields): (layer: number) => FeedForward {
  const counts = expertCounts(config, { experts: 'num_experts', active: 'num_experts_per_tok' });
  const sharedWidth = config.count('shared_expert_intermediate_size', 0, { low: 0 });
  const step = config.count('decoder_sparse_step', 1);
  const dense = new Set(config.counts('mlp_only_layers') ?? []);
  const width = config.count('moe_intermediate_size');
  const denseWidth = config.count('intermediate_size');
  return (layer) =>
    dense.has(layer) || (layer + 1) % step !== 0
      ? { kind: 'dense', width: denseWidth, gated: true }
      : {
          kind: 'experts',
          ...counts,
          width,
          gated: true,
          sharedWidth,
          ...(sharedWidth > 0 ? { sharedGate: true } : {}),
        };
}
