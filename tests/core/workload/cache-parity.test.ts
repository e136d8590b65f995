import { expect, it } from 'vitest';
import { cacheParityTokens } from '#src/core/workload/cache-parity.ts';
import type { ModelShape } from '#src/core/workload/model-shape.ts';

/** A model of one layer with one matrix of 64 × 64 in attention and a table of 64 × 64. */
const model: ModelShape = {
  ...{ dModel: 64, vocabulary: 64, tiedHead: true, norm: 'rmsnorm', context: null },
  layers: [
    {
      count: 1,
      mixers: [{ kind: 'attention', heads: 1, kvHeads: 1, headDim: 64 }],
      feedForward: { kind: 'none' },
      norms: 0,
    },
  ],
  weightFormat: 'float16',
  cacheFormat: 'float32',
};

it('divides the bytes of the weights by those of a token', () => {
  const weights = 2 * (64 * 64 + 4 * 64 * 64 + 64);
  expect(cacheParityTokens(model)).toBe(weights / (2 * 64 * 4));
});

it('never comes where nothing grows with the text', () => {
  const [layer] = model.layers;
  const mixers = [{ kind: 'linear-attention', heads: 1, keyDim: 64, valueDim: 64 }] as const;
  expect(cacheParityTokens({ ...model, layers: [{ ...layer!, mixers }] })).toBeNull();
});
