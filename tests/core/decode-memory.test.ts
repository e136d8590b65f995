import { expect, test } from 'vitest';
import { decodeMemoryBytes, memoryTotal } from '#src/core/decode-memory.ts';
import { cacheTensors } from '#src/tutor/decode/caches.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';

const shape = {
  vocabulary: 40,
  dModel: 32,
  dFeedForward: 48,
  heads: 2,
  context: 16,
} as const;

test.each([
  [1, 1],
  [2, 4],
  [3, 16],
] as const)('accounts for every byte of %i layers and %i sequences', (layers, batch) => {
  const config = { architecture: 'dense', ...shape, layers } as const;
  const { cache, ...weights } = decodeMemoryBytes(config, { batch, format: 'float32' });
  const held = stepGraph(randomWeights(config, 1))
    .constants.filter(({ tensor }) => tensor.type === 'float32')
    .reduce((sum, { bytes }) => sum + bytes.length, 0);
  expect(memoryTotal({ ...weights, cache: 0 })).toBe(held);
  const kept = cacheTensors(config, { batch }).reduce(
    (sum, { shape: sizes }) => sum + 4 * sizes.reduce((product, size) => product * size, 1),
    0,
  );
  expect(cache).toBe(kept);
});

test('lets nothing but the cache grow with the batch', () => {
  const config = { ...shape, layers: 1 };
  const one = decodeMemoryBytes(config, { batch: 1, format: 'float16' });
  const many = decodeMemoryBytes(config, { batch: 16, format: 'float16' });
  expect(many).toEqual({ ...one, cache: 16 * one.cache });
});
