import { expect, test } from 'vitest';
import { ridgeFlopPerByte } from '#src/core/roofline.ts';
import {
  keptWindowSeconds,
  recomputationRatio,
  recomputedWindowSeconds,
} from '#src/core/window-recomputation.ts';

const machine = { peakFlopPerSecond: 154.8e12, bandwidthBytePerSecond: 768e9 } as const;
const llama = { parameters: 6.74e9, layers: 32, heads: 32, headDim: 128, ...machine } as const;

test('a kept window waits for weights and cache, a window computed anew for arithmetic', () => {
  const cache = 2 * 32 * 32 * 128 * 2 * 4096;
  expect(keptWindowSeconds({ ...llama, window: 4096 })).toBeCloseTo(
    (2 * 6.74e9 + cache) / 768e9,
    12,
  );
  const flop = 2 * 6.74e9 * 4096 + 2 * 4096 ** 2 * 4096 * 32;
  expect(recomputedWindowSeconds({ ...llama, window: 4096 })).toBeCloseTo(flop / 154.8e12, 12);
});

test('with attention and cache left out, the ratio is the window over the machine’s ridge', () => {
  const matrices = { ...llama, layers: 0, window: 4096 };
  expect(recomputationRatio(matrices)).toBeCloseTo(4096 / ridgeFlopPerByte(machine), 9);
});

test('a window below the ridge costs no more anew than kept, but for its cache', () => {
  expect(recomputationRatio({ ...llama, layers: 0, window: 100 })).toBe(1);
});
