import { expect, it } from 'vitest';
import { logSoftmax, softmax } from '#src/graph/ops/softmax.ts';
import { expectGradient } from '../gradient-check.ts';
import { evaluate } from '../run-graph.ts';

it.each(Object.entries({ softmax, logSoftmax }))(
  '%s has the gradient of its values',
  async (_, build) => {
    await expectGradient({ shapes: [[3, 5]], build, low: -2, high: 2 });
  },
);

it('stays finite for logits far apart', async () => {
  const { values } = await evaluate((g) =>
    logSoftmax(g, g.constant('float32', [3], [1000, 0, -1000])),
  );
  expect(values).toEqual([0, -1000, -2000]);
});
