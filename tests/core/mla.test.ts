// The latent cache of DeepSeek-V2 against its paper’s dimensions.
import { describe, expect, it } from 'vitest';
import { kvCacheValuesPerToken } from '#src/core/kv-cache.ts';
import {
  absorbedFlopPerByte,
  absorbedFlopPerPosition,
  cacheShareOfBytes,
  expandedFlopPerPosition,
  headsFlopPerPosition,
  latentAttentionParameters,
  mlaBytesPerToken,
  mlaCacheBytes,
  mlaEqualKvHeads,
  mlaReduction,
  mlaValuesPerToken,
} from '#src/core/mla.ts';
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import { passCost } from '#src/core/workload/pass.ts';
import { variantPlans } from '#src/train/variants.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';

describe('latent cache', () => {
  it('takes 69,120 bytes a token in DeepSeek-V2, 56.9 times less than its own heads would', () => {
    const latent = { layers: 60, latentDim: 512, rotaryDim: 64 };
    expect(mlaBytesPerToken({ ...latent, format: 'float16' })).toBe(69_120);
    expect(mlaValuesPerToken(latent)).toBe(34_560);
    expect(kvCacheValuesPerToken({ layers: 95, kvHeads: 8, headDim: 128 })).toBe(194_560);
    expect([
      mlaReduction({ heads: 128, headDim: 128, latentDim: 512, rotaryDim: 64 }),
    ]).toBeAllclose([56.9], { atol: 0.05, because: 'published to one decimal' });
  });

  it('of a million tokens in four sequences takes 0.28 TB', () => {
    const latent = { layers: 60, latentDim: 512, rotaryDim: 64, format: 'float16' } as const;
    expect(mlaCacheBytes({ ...latent, tokens: 1e6, batch: 4 })).toBe(276_480_000_000);
  });
});

describe('attention over latents', () => {
  const v2 = { heads: 128, headDim: 128, latentDim: 512, rotaryDim: 64 } as const;

  it('caches as much as 2.25 key–value heads would in DeepSeek-V2, as its table 1 says', () => {
    expect(mlaEqualKvHeads(v2)).toBe(2.25);
  });

  it('caches 110.6 thousand values with heads and 15.6 thousand with latents in the small model of table 9', () => {
    expect(kvCacheValuesPerToken({ layers: 27, kvHeads: 16, headDim: 128 })).toBe(110_592);
    expect(mlaValuesPerToken({ layers: 27, latentDim: 512, rotaryDim: 64 })).toBe(15_552);
  });

  it('costs more arithmetic a position when absorbed, and far more when keys are made anew', () => {
    expect(headsFlopPerPosition(v2)).toBe(65_536);
    expect(absorbedFlopPerPosition(v2)).toBe(278_528);
    expect(expandedFlopPerPosition(v2)).toBe(4 * 512 * 128 * 128 + 2 * 128 * (256 + 64));
  });

  it('agrees with the arithmetic of workloads', () => {
    const model: ModelShape = {
      dModel: 5120,
      vocabulary: 1000,
      tiedHead: true,
      norm: 'rmsnorm',
      context: 1000,
      layers: [
        {
          count: 1,
          mixers: [
            {
              kind: 'latent-attention',
              ...{ heads: 128, latentDim: 512, rotaryDim: 64, plainDim: 128, valueDim: 128 },
              queryRank: 1536,
            },
          ],
          feedForward: { kind: 'none' },
          norms: 1,
        },
      ],
      weightFormat: 'float16',
      cacheFormat: 'float16',
    };
    const [one, two] = [100, 101].map(
      (context) => passCost(model, { sequences: 1, positions: 1, context }).mixingFlop,
    ) as [number, number];
    expect(two - one).toBe(absorbedFlopPerPosition(v2));
  });

  it('reads so little that its arithmetic comes near an accelerator’s balance', () => {
    expect([absorbedFlopPerByte({ ...v2, format: 'float16' })]).toBeAllclose([241.8], {
      atol: 0.05,
      because: 'rounded by hand: 278,528 FLOP over 1,152 bytes',
    });
  });

  it('counts the weights that a trained variant has', () => {
    const { config } = variantPlans['mla-64'];
    const { dModel, heads, vocabulary, dFeedForward } = config;
    const attention = latentAttentionParameters({
      ...{ dModel, heads, headDim: dModel / heads },
      ...{ latentDim: 64, rotaryDim: 16 },
    });
    const rest = vocabulary * dModel + 2 * dModel * dFeedForward + 3 * dModel;
    expect(parameterCount(config)).toBe(attention + rest);
  });

  it('is a share of a token’s bytes', () => {
    expect(cacheShareOfBytes({ cacheBytes: 1, weightBytes: 3 })).toBe(0.25);
  });
});
