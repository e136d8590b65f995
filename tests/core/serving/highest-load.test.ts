import { expect, it } from 'vitest';
import { highestLoad } from '#src/core/serving/highest-load.ts';

it.each([0.03, 1, 77])('finds the edge at %f from either side', (edge) => {
  const { load, broken } = highestLoad((rate) => rate <= edge, { from: 2, precision: 0.01 });
  expect(load).toBeLessThanOrEqual(edge);
  expect(broken).toBeGreaterThan(edge);
  expect(broken / load).toBeLessThan(1.02);
});

it('says that nothing broke, or that nothing held', () => {
  expect(highestLoad(() => true, { from: 1 }).broken).toBe(Number.POSITIVE_INFINITY);
  expect(highestLoad(() => false, { from: 1 }).load).toBe(0);
});
