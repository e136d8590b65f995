// Published models with a state in some or all of their layers.
import { stateValues } from '#src/core/workload/cache.ts';
import { publishedModel } from '../../kit/published.ts';
import { presetsFor } from '../sheet.ts';
import type { sheet } from '../sheets/state-memory.ts';

/** Heads of attention where a model has none to be compared with: grouped as in models of its size. */
const noAttention = { kvHeads: 8, headDim: 128 } as const;

/** Models by name. */
export const presets = presetsFor<typeof sheet>(
  ['mamba-2.8b', 'jamba'].map((id) => {
    const { name, shape, source } = publishedModel(id);
    const groups = shape.layers.flatMap(({ count, mixers }) =>
      mixers.map((mixer) => ({ count, mixer })),
    );
    const counted = (wanted: (kind: string) => boolean) =>
      groups.reduce((sum, { count, mixer }) => (wanted(mixer.kind) ? sum + count : sum), 0);
    const attention = groups.flatMap(({ mixer }) => (mixer.kind === 'attention' ? [mixer] : []))[0];
    const state = Math.max(...groups.map(({ mixer }) => stateValues(mixer)));
    return {
      id,
      name,
      values: {
        attentionLayers: counted((kind) => kind === 'attention'),
        stateLayers: counted((kind) => kind !== 'attention'),
        kvHeads: attention?.kvHeads ?? noAttention.kvHeads,
        headDim: attention?.headDim ?? noAttention.headDim,
        stateValues: state,
        format: shape.cacheFormat === 'float32' ? ('float32' as const) : ('float16' as const),
      },
      source: { name, url: source.address },
    };
  }),
);
