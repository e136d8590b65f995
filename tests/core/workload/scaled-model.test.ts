import { describe, expect, it } from 'vitest';
import { cacheBytesPerToken } from '#src/core/workload/cache.ts';
import { totalParameters } from '#src/core/workload/model-parameters.ts';
import { scaledModel } from '#src/core/workload/scaled-model.ts';
import { llama, routed, small } from './sample-workloads.ts';

const hybrid = {
  ...small,
  layers: [
    ...small.layers,
    {
      count: 3,
      mixers: [
        { kind: 'mamba-2', inner: 128, heads: 2, groups: 1, stateDim: 64, convWidth: 4 },
        { kind: 'mamba-1', inner: 128, stateDim: 16, convWidth: 4, timeRank: 4 },
        {
          kind: 'latent-attention',
          heads: 4,
          latentDim: 64,
          rotaryDim: 8,
          plainDim: 16,
          valueDim: 16,
          queryRank: 32,
        },
      ],
      feedForward: { kind: 'none' },
      norms: 1,
    },
  ],
} as const;

describe.each([
  ['dense', llama],
  ['with experts', routed],
  ['of many kinds', hybrid],
])('a model %s', (_, model) => {
  it.each([5e5, 1e8, 7e9, 6.71e11])('has %f parameters once scaled to them', (parameters) => {
    expect([totalParameters(scaledModel(model, parameters))]).toBeAllclose([parameters], {
      rtol: 1e-9,
      because: 'fifty halvings of 48 octaves leave less',
    });
  });

  it('is as it was at its own size', () => {
    const same = scaledModel(model, totalParameters(model));
    expect([same.dModel]).toBeAllclose([model.dModel], { rtol: 1e-9, because: 'as above' });
  });
});

it('keeps the size of a head, and its cache grows with depth and heads', () => {
  const half = scaledModel(llama, totalParameters(llama) / 2);
  expect(half.layers[0]?.mixers[0]).toMatchObject({ headDim: 128 });
  expect(cacheBytesPerToken(half)).toBeLessThan(cacheBytesPerToken(llama));
});

it('refuses a model without parameters', () => {
  expect(() => scaledModel(llama, 0)).toThrow('more than none');
});
