import { expect, test } from 'vitest';
import {
  bestSegments,
  checkpointedWork,
  heldLayers,
  leastHeldLayers,
} from '#src/core/checkpointing.ts';

test('holds 2√n layers where n is a square', () => {
  for (const root of [1, 2, 4, 8, 10]) {
    const layers = root ** 2;
    expect(leastHeldLayers({ layers })).toBe(2 * root);
    expect(bestSegments(layers)).toBe(root);
  }
});

test('holds everything and one more with a single segment, and pays a third more work', () => {
  expect(heldLayers(32, 1)).toBe(33);
  expect(checkpointedWork()).toBeCloseTo(1.333, 3);
});
