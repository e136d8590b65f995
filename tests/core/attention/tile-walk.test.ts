// A walk over tiles: it ends after all of them, and what it ends with is attention.
import { expect, test } from 'vitest';
import { startWalk, walkMasks } from '#src/core/attention/tile-walk.ts';
import { normalNumbers, seededRandom } from '#src/tutor/random.ts';

const shape = { tokens: 12, headDim: 4, tiles: { rows: 4, columns: 3 } } as const;

function normal(): () => number {
  const random = seededRandom(1);
  return () => normalNumbers(random, 1, 1)[0] as number;
}

test.each(walkMasks)('ends with the naive result under the mask "%s"', (mask) => {
  const walk = startWalk({ ...shape, mask }, normal());
  expect(walk.total).toBe(12);
  expect(walk.difference()).toBeNull();
  while (!walk.done) walk.step();
  walk.step();
  expect(walk.steps).toHaveLength(12);
  expect(walk.difference()).toBeLessThan(1e-6);
});

test('says of each tile whether it waits, is at hand, was read or was skipped', () => {
  const walk = startWalk({ ...shape, mask: 'causal' }, normal());
  expect(walk.grid().flat()).toEqual(Array(12).fill('waiting'));
  for (let i = 0; i < 4; i++) walk.step();
  expect(walk.grid()[0]).toEqual(['read', 'read', 'skipped', 'now']);
  expect(walk.grid()[1]).toEqual(Array(4).fill('waiting'));
});

test('keeps the running numbers of each step as they were', () => {
  const walk = startWalk({ ...shape, mask: 'all' }, normal());
  for (let i = 0; i < 4; i++) walk.step();
  const sums = walk.steps.map(({ largest }) => largest[0] as number);
  expect(sums).toEqual([...sums].sort((a, b) => a - b));
});
