import { expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { linearRecurrence } from '#src/graph/ops/recurrence.ts';
import { expectGradient, type GradientCase } from '../gradient-check.ts';
import { evaluate } from '../run-graph.ts';

it('decays the state and adds the input at each step', async () => {
  const { shape, values } = await evaluate((g) =>
    linearRecurrence(
      g,
      g.constant('float32', [1, 3, 1], [9, 0.5, 2]),
      g.constant('float32', [1, 3, 1], [4, 1, 1]),
    ),
  );
  expect(shape).toEqual([1, 3, 1]);
  expect(values).toEqual([4, 3, 7]);
});

const cases: Record<string, GradientCase> = {
  'a decay that varies over time': {
    shapes: [
      [2, 4, 3],
      [2, 4, 3],
      [2, 3],
    ],
    build: linearRecurrence,
  },
  'one decay a channel, from zero': {
    shapes: [[3], [2, 4, 3]],
    build: (g, decay, x) => linearRecurrence(g, decay, x),
  },
};

it.each(Object.entries(cases))('has the gradient of its values: %s', async (_, gradientCase) => {
  await expectGradient(gradientCase);
});

it('refuses a state of another width', () => {
  const g = new Graph('wrong');
  const x = g.input('x', 'float32', [2, 4, 3]);
  const state = g.input('state', 'float32', [2, 4]);
  expect(() => linearRecurrence(g, x, x, state)).toThrow('[2, 4, 3] x [2, 4, 3] x [2, 4]');
});
