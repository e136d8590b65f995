// The latent cache of DeepSeek-V2 against its paper’s dimensions.
import { describe, expect, it } from 'vitest';
import { kvCacheValuesPerToken } from '#src/core/kv-cache.ts';
import { mlaBytesPerToken, mlaCacheBytes, mlaReduction, mlaValuesPerToken } from '#src/core/mla.ts';

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
