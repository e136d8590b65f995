import { describe, expect, it } from 'vitest';
import { cacheRows, tabledModels } from '#islands/cache-table/rows.ts';
import { publishedModel } from '#islands/kit/published.ts';

const rows = new Map(cacheRows().map((row) => [row.id, row]));

describe('the table of caches', () => {
  it.each([
    ['tutor', 'multi-head', 1536],
    ['gpt2', 'multi-head', 73_728],
    ['llama-2-7b', 'multi-head', 524_288],
    ['llama-3-8b', 'grouped', 131_072],
    ['llama-3-70b', 'grouped', 327_680],
    ['deepseek-v2', 'latent', 69_120],
    ['jamba', 'hybrid', 16_384],
    ['mamba-2.8b', 'state', 0],
  ])('has %s as %s with %i bytes a token', (id, kind, bytes) => {
    expect([rows.get(id)?.keeps.kind, rows.get(id)?.bytesPerToken]).toEqual([kind, bytes]);
  });

  it('agrees with what is published of a token’s bytes', () => {
    for (const id of tabledModels) {
      const { published } = publishedModel(id);
      if (published.cacheBytesPerToken)
        expect([id, rows.get(id)?.bytesPerToken]).toEqual([id, published.cacheBytesPerToken.value]);
    }
  });

  it('names no model whose layers look back over a window only', () => {
    for (const id of tabledModels)
      for (const { mixers } of publishedModel(id).shape.layers)
        for (const mixer of mixers) expect('window' in mixer && mixer.window).toBeFalsy();
  });

  it('gives a state a size and no length at which it weighs as much as the weights', () => {
    expect(rows.get('mamba-2.8b')?.bytesOfText).toBeGreaterThan(0);
    expect(rows.get('mamba-2.8b')?.parity).toBeNull();
  });
});
