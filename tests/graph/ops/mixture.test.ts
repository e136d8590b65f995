import { describe, expect, it } from 'vitest';
import { gradients } from '#src/graph/gradients.ts';
import type { Graph } from '#src/graph/graph.ts';
import { mul } from '#src/graph/ops/arithmetic.ts';
import { routing, topKGates } from '#src/graph/ops/mixture.ts';
import { reduceSum } from '#src/graph/ops/reduce.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { expectGradient } from '../gradient-check.ts';
import { evaluate, runGraph } from '../run-graph.ts';

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

describe('routing', () => {
  const logits = [0, Math.log(3), Math.log(2), Math.log(4)];
  const routed = async (k: number) => {
    const results = await runGraph((g) => {
      const { probabilities, chosen, gates } = routing(g, g.constant('float32', [1, 4], logits), k);
      return { probabilities, chosen, gates };
    });
    return (name: string) => Array.from(results[name]?.data as Float32Array);
  };
  const close = { atol: 1e-6, because: 'float32' };

  it('to one expert gates it by its probability among all', async () => {
    const of = await routed(1);
    expect(of('probabilities')).toBeAllclose([0.1, 0.3, 0.2, 0.4], close);
    expect(of('chosen')).toEqual([0, 0, 0, 1]);
    expect(of('gates')).toBeAllclose([0, 0, 0, 0.4], close);
  });

  it('to two experts lets them share 1', async () => {
    const of = await routed(2);
    expect(of('chosen')).toEqual([0, 1, 0, 1]);
    expect(of('gates')).toBeAllclose([0, 3 / 7, 0, 4 / 7], close);
  });

  it('to all experts is the unrouted mixture, weighted by probability', async () => {
    const of = await routed(4);
    expect(of('chosen')).toEqual([1, 1, 1, 1]);
    expect(of('gates')).toBeAllclose(of('probabilities'), close);
  });

  it('differentiates its gates whether one is chosen, some or all', async () => {
    for (const k of [1, 2, 4])
      await expectGradient({
        shapes: [[3, 4]],
        build: (g, x) => routing(g, x, k).gates,
        low: -4,
        high: 4,
      });
  });
});

describe('the gate of a single expert', () => {
  /** Gradient, by the logits, of a loss that rises with what the chosen expert adds. */
  async function routerGradient(gatesOf: (g: Graph, logits: Tensor) => Tensor) {
    const { gradient } = await runGraph((g) => {
      const logits = g.constant('float32', [1, 2], [0.2, 0.7]);
      const outputs = g.constant('float32', [1, 2], [5, -3]);
      const loss = reduceSum(g, mul(g, gatesOf(g, logits), outputs));
      const [byLogits] = gradients(g, loss, [logits]);
      return { gradient: byLogits as Tensor };
    });
    return Array.from(gradient?.data as Float32Array);
  }

  it('passes a gradient to the router as a probability among all', async () => {
    const [first = 0, second = 0] = await routerGradient((g, x) => routing(g, x, 1).gates);
    expect(Math.abs(second)).toBeGreaterThan(0.5);
    expect(first).toBeCloseTo(-second, 5);
  });

  it('passes none renormalised, for it is 1 whatever the logits', async () => {
    expect(await routerGradient((g, x) => topKGates(g, x, 1))).toBeAllclose([0, 0], {
      atol: 1e-7,
      because: 'the softmax of one number has no derivative',
    });
  });
});
