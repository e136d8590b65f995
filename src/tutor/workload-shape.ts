// The tutor as a workload sees it: the sizes of its configuration in the shape that any model is judged by.
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import type { ModelConfig } from './config.ts';

/** The shape of a dense model of ours, its weights and cache in the 32 bits in which it is computed; throws for another architecture. */
export function tutorWorkloadShape(config: ModelConfig): ModelShape {
  const { architecture, vocabulary, dModel, layers, heads, dFeedForward, context } = config;
  if (architecture !== 'dense')
    throw new Error(`a ${architecture} model came in: only dense ones have a workload shape`);
  return {
    dModel,
    vocabulary,
    tiedHead: true,
    norm: 'rmsnorm',
    context,
    layers: [
      {
        count: layers,
        mixers: [{ kind: 'attention', heads, kvHeads: heads, headDim: dModel / heads }],
        feedForward: { kind: 'dense', width: dFeedForward, gated: false },
        norms: 2,
      },
    ],
    weightFormat: 'float32',
    cacheFormat: 'float32',
  };
}
