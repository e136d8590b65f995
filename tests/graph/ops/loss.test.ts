import { expect, it } from 'vitest';
import { gradients } from '#src/graph/gradients.ts';
import { Graph } from '#src/graph/graph.ts';
import { mul, scale } from '#src/graph/ops/arithmetic.ts';
import { crossEntropy, klDivergence, meanSquaredError } from '#src/graph/ops/loss.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { expectGradient } from '../gradient-check.ts';
import { evaluate, floats, runGraph } from '../run-graph.ts';

const LOGITS = [
  [1, 2, 0.5],
  [0, -1, 3],
];
const tensor = (g: Graph, rows: number[][]): Tensor =>
  g.constant('float32', [rows.length, rows[0]?.length ?? 0], rows.flat());

function probabilities(logits: readonly number[], temperature = 1): number[] {
  const terms = logits.map((logit) => Math.exp(logit / temperature));
  const sum = terms.reduce((a, b) => a + b);
  return terms.map((term) => term / sum);
}

it('crossEntropy is the weighted mean of −ln p(target)', async () => {
  const { values } = await evaluate((g) =>
    crossEntropy(
      g,
      tensor(g, LOGITS),
      g.constant('int64', [2], [1, 0]),
      g.constant('float32', [2], [3, 1]),
    ),
  );
  const losses = LOGITS.map((row, i) => -Math.log(probabilities(row)[[1, 0][i] ?? 0] ?? 0));
  const expected = (3 * (losses[0] ?? 0) + (losses[1] ?? 0)) / 4;
  expect(values).toBeAllclose([expected], { rtol: 1e-6, because: 'a dozen float32 operations' });
});

it('crossEntropy has the gradient of its values', async () => {
  await expectGradient({
    shapes: [[4, 5]],
    build: (g, logits) => {
      const targets = g.constant('int64', [4], [0, 4, 2, 2]);
      const weights = g.constant('float32', [4], [1, 0.5, 0, 2]);
      return scale(g, crossEntropy(g, logits, targets, weights), 4);
    },
    low: -2,
    high: 2,
  });
});

it('crossEntropy stays finite, with its gradient, where a target is hopeless', async () => {
  const { loss, gradient } = await runGraph(
    (g) => {
      const logits = g.input('logits', 'float32', [1, 2]);
      const loss = crossEntropy(
        g,
        logits,
        g.constant('int64', [1], [1]),
        g.constant('float32', [1], [1]),
      );
      const [gradient = logits] = gradients(g, loss, [logits]);
      return { loss, gradient };
    },
    { logits: floats([1, 2], [500, -500]) },
  );
  expect(loss?.data).toEqual(Float32Array.of(1000));
  expect(gradient?.data).toEqual(Float32Array.of(1, -1));
});

it('klDivergence is T² times the divergence of the softened distributions', async () => {
  const student = LOGITS;
  const teacher = [
    [2, 0, 1],
    [1, 1, 1],
  ];
  const { values } = await evaluate((g) =>
    klDivergence(g, tensor(g, student), tensor(g, teacher), { temperature: 2 }),
  );
  const rows = teacher.map((row, i) => {
    const q = probabilities(student[i] ?? [], 2);
    return probabilities(row, 2).reduce((sum, p, j) => sum + p * Math.log(p / (q[j] ?? 0)), 0);
  });
  const expected = (4 * ((rows[0] ?? 0) + (rows[1] ?? 0))) / 2;
  expect(values).toBeAllclose([expected], {
    rtol: 1e-5,
    because: 'differences of logarithms of order 1 in float32',
  });
});

it('klDivergence has the gradient of its values by the student', async () => {
  await expectGradient({
    shapes: [[3, 4]],
    build: (g, student) => {
      const teacher = g.constant('float32', [3, 4], [2, 0, 1, 0, 1, 1, 0, 3, 0, 0, 1, 2]);
      const weights = g.constant('float32', [3], [1, 2, 0.5]);
      return scale(g, klDivergence(g, student, teacher, { temperature: 2, weights }), 3);
    },
    low: -2,
    high: 2,
  });
});

it('klDivergence takes the teacher as a constant', () => {
  const g = new Graph('teacher');
  const x = g.input('x', 'float32', [2, 3]);
  const student = mul(g, x, x);
  const loss = klDivergence(g, student, x);
  const before = g.nodes.length;
  gradients(g, loss, [student]);
  expect(g.nodes.length).toBeGreaterThan(before);
  expect(() => gradients(g, klDivergence(g, student, x), [x])).not.toThrow();
  const teacher = g.input('teacher', 'float32', [2, 3]);
  expect(() => gradients(g, klDivergence(g, student, teacher), [teacher])).toThrow(
    'does not depend on "teacher"',
  );
});

it('meanSquaredError has the gradient of its values', async () => {
  await expectGradient({
    shapes: [
      [2, 3],
      [2, 3],
    ],
    build: meanSquaredError,
  });
});

it('refuses targets of another length', () => {
  const g = new Graph('wrong');
  const logits = g.input('logits', 'float32', [4, 5]);
  const targets = g.input('targets', 'int64', [3]);
  const weights = g.input('weights', 'float32', [3]);
  expect(() => crossEntropy(g, logits, targets, weights)).toThrow(
    'crossEntropy: takes logits [N, V], targets [N], weights [N], not [4, 5] x [3] x [3]',
  );
});
