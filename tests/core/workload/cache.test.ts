import { describe, expect, it } from 'vitest';
import { kvCacheBytes } from '#src/core/kv-cache.ts';
import { ssmStateValues } from '#src/core/ssm.ts';
import {
  cacheBytes,
  cacheBytesPerToken,
  cachedValues,
  stateValues,
} from '#src/core/workload/cache.ts';
import { llama, small } from './sample-workloads.ts';

describe('the cache of a text', () => {
  it('is that of the formula for ordinary heads', () => {
    const shape = { layers: 32, kvHeads: 32, headDim: 128, format: 'float16' } as const;
    expect(cacheBytes(llama, 1000)).toBe(kvCacheBytes({ ...shape, tokens: 1000 }));
    expect(cacheBytesPerToken(llama)).toBe(524_288);
  });

  it('stops growing in a layer with a window once the window is full', () => {
    const [layer] = small.layers;
    const windowed = {
      ...small,
      layers: [
        { ...layer!, count: 1 },
        {
          ...layer!,
          count: 1,
          mixers: [{ kind: 'attention', heads: 4, kvHeads: 4, headDim: 16, window: 10 } as const],
        },
      ],
    };
    const full = cacheBytesPerToken(small);
    expect(cacheBytes(windowed, 10)).toBe(10 * full);
    expect(cacheBytes(windowed, 30)).toBe((30 * full) / 2 + (10 * full) / 2);
  });

  it('of a latent are its width and the rotary key’s', () => {
    expect(
      cachedValues({
        kind: 'latent-attention',
        heads: 128,
        latentDim: 512,
        rotaryDim: 64,
        plainDim: 128,
        valueDim: 128,
        queryRank: null,
      }),
    ).toBe(576);
  });
});

describe('a state', () => {
  it('of Mamba is that of its formula', () => {
    const shape = {
      kind: 'mamba-1',
      inner: 512,
      stateDim: 16,
      convWidth: 4,
      timeRank: 16,
    } as const;
    expect(stateValues(shape)).toBe(
      ssmStateValues({ dModel: 256, expand: 2, dState: 16, dConv: 4 }),
    );
    expect(cachedValues(shape)).toBe(0);
  });

  it('of Mamba-2 has a row of N for every inner channel, and the convolved inputs', () => {
    expect(
      stateValues({
        kind: 'mamba-2',
        inner: 512,
        heads: 8,
        groups: 1,
        stateDim: 128,
        convWidth: 4,
      }),
    ).toBe(512 * 128 + (512 + 256) * 3);
  });

  it('of linear attention is a matrix a head', () => {
    expect(stateValues({ kind: 'linear-attention', heads: 4, keyDim: 16, valueDim: 32 })).toBe(
      4 * 16 * 32,
    );
  });
});
