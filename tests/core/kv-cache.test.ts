// Cache sizes of published models, in bytes a token.
import { describe, expect, it } from 'vitest';
import { kvCacheBytes, kvCacheBytesPerToken } from '#src/core/kv-cache.ts';

describe('key-value cache', () => {
  const published = [
    ['Llama-3-8B', 32, 8, 131_072],
    ['Llama-2-70B', 80, 8, 327_680],
    ['Llama-2-7B', 32, 32, 524_288],
    ['Llama-2-13B', 40, 40, 819_200],
    ['GPT-3 175B', 96, 96, 4_718_592],
  ] as const;
  it.each(published)('of %s takes %d layers × %d heads → %d bytes a token', (...row) => {
    const [, layers, kvHeads, bytes] = row;
    expect(kvCacheBytesPerToken({ layers, kvHeads, headDim: 128, format: 'float16' })).toBe(bytes);
  });

  it('of a small model at 32 tokens is 64 KiB', () => {
    const shape = { layers: 2, kvHeads: 4, headDim: 32, format: 'float32' } as const;
    expect(kvCacheBytes({ ...shape, tokens: 32 })).toBe(64 * 1024);
    expect(kvCacheBytes({ ...shape, tokens: 32, batch: 4 })).toBe(256 * 1024);
  });
});
