import { expect, it } from 'vitest';
import { totalParameters } from '#src/core/workload/model-parameters.ts';
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import { partsOfParameters } from '#src/core/workload/parameter-parts.ts';

const tutor: ModelShape = {
  ...{ dModel: 192, vocabulary: 607, tiedHead: true, norm: 'rmsnorm', context: 32 },
  layers: [
    {
      count: 1,
      mixers: [{ kind: 'attention', heads: 4, kvHeads: 4, headDim: 48 }],
      feedForward: { kind: 'dense', width: 576, gated: false },
      norms: 2,
    },
  ],
  weightFormat: 'float32',
  cacheFormat: 'float32',
};

it('counts the tutor part by part', () => {
  expect(partsOfParameters(tutor)).toEqual({
    ends: 607 * 192,
    mixers: 4 * 192 * 192,
    feedForward: 2 * 192 * 576,
    norms: 3 * 192,
    total: 485_760,
  });
});

it('counts layers that are used twice once, and a head of its own at the ends', () => {
  const [layer] = tutor.layers;
  const shared = { ...tutor, tiedHead: false, layers: [{ ...layer!, count: 6, stored: 2 }] };
  const parts = partsOfParameters(shared);
  expect([parts.ends, parts.mixers, parts.norms]).toEqual([2 * 607 * 192, 8 * 192 * 192, 5 * 192]);
  expect(parts.total).toBe(totalParameters(shared));
});
