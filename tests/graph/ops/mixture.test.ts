import { expect, it } from 'vitest';
import { topKGates } from '#src/graph/ops/mixture.ts';
import { expectGradient } from '../gradient-check.ts';
import { evaluate } from '../run-graph.ts';

it('shares a token between its k best experts and gives the others nothing', async () => {
  const { values } = await evaluate((g) =>
    topKGates(g, g.constant('float32', [1, 4], [0, Math.log(3), -5, 0.0001]), 2),
  );
  expect(values).toBeAllclose([0, 0.75, 0, 0.25], {
    atol: 1e-4,
    because: 'the second logit is off 0 by 0.0001, to decide the tie',
  });
});

it('has the gradient of its values while the choice stands', async () => {
  // Logits in [−9, 9] with this seed stand further apart than the steps of the check.
  await expectGradient({
    shapes: [[3, 4]],
    build: (g, x) => topKGates(g, x, 3),
    low: -4,
    high: 4,
  });
});
