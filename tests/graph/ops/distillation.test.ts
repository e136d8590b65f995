// What a student learns from, held to what it must be equal to.
import { describe, expect, it } from 'vitest';
import { gradients } from '#src/graph/gradients.ts';
import { Graph } from '#src/graph/graph.ts';
import { scale } from '#src/graph/ops/arithmetic.ts';
import { distillationLoss } from '#src/graph/ops/distillation.ts';
import { crossEntropy } from '#src/graph/ops/loss.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { expectGradient } from '../gradient-check.ts';
import { floats, runGraph } from '../run-graph.ts';

const [rows, width] = [3, 4];
const LOGITS = [1, -2, 0.5, 0.25, 0, -1, 3, 1, 0.5, 0.5, -0.5, 2];
const TEACHER = [2, 0, 1, 0, 1, 1, 0, 3, 0, 0, 1, 2];
const TARGETS = [0, 3, 1];
const WEIGHTS = [1, 2, 0.5];

/** The loss and its gradient by the student's logits. */
async function losses(
  build: (g: Graph, student: Tensor, targets: Tensor, weights: Tensor) => Tensor,
) {
  const { loss, gradient } = await runGraph(
    (g) => {
      const student = g.input('student', 'float32', [rows, width]);
      const targets = g.constant('int64', [rows], TARGETS);
      const weights = g.constant('float32', [rows], WEIGHTS);
      const loss = build(g, student, targets, weights);
      const [gradient = student] = gradients(g, loss, [student]);
      return { loss, gradient };
    },
    { student: floats([rows, width], LOGITS) },
  );
  return { loss: [...(loss?.data ?? [])], gradient: [...(gradient?.data ?? [])] };
}

const distilled = (temperature: number, mixing: number, teacherLogits = TEACHER) =>
  losses((g, student, targets, weights) => {
    const teacher = g.constant('float32', [rows, width], teacherLogits);
    const parts = { student, teacher, targets, weights };
    return distillationLoss(g, parts, { temperature, mixing }).loss;
  });
const plain = () => losses(crossEntropy);

describe('distillationLoss', () => {
  it.each([1, 3])('without the teacher is the cross-entropy, bit for bit, at T = %d', async (T) => {
    expect(await distilled(T, 0)).toEqual(await plain());
  });

  it('is the cross-entropy where the teacher is certain of the true tokens', async () => {
    const certain = TARGETS.flatMap((target) =>
      Array.from({ length: width }, (_, v) => (v === target ? 1000 : 0)),
    );
    const [soft, hard] = [await distilled(1, 1, certain), await plain()];
    const because = 'sums of a dozen float32 terms';
    expect(soft.loss).toBeAllclose(hard.loss as number[], { rtol: 1e-6, because });
    expect(soft.gradient).toBeAllclose(hard.gradient as number[], { atol: 1e-6, because });
  });

  it('has no gradient where the student already says what the teacher says', async () => {
    const { loss, gradient } = await distilled(2, 1, LOGITS);
    const because = 'a difference of equal float32 values';
    expect([...loss, ...gradient]).toBeAllclose(new Array(1 + rows * width).fill(0), {
      atol: 1e-6,
      because,
    });
  });

  it('tends, at a high temperature, to matching centred logits: the gradient is their difference over V', async () => {
    const centred = (all: readonly number[]) =>
      all.map((value, i) => {
        const row = all.slice(width * Math.floor(i / width), width * (1 + Math.floor(i / width)));
        return value - row.reduce((sum, x) => sum + x, 0) / width;
      });
    const [z, v] = [centred(LOGITS), centred(TEACHER)];
    const sum = WEIGHTS.reduce((a, b) => a + b);
    const expected = z.map(
      (value, i) => ((value - (v[i] ?? 0)) * (WEIGHTS[Math.floor(i / width)] ?? 0)) / (width * sum),
    );
    const { gradient } = await distilled(200, 1);
    expect(gradient as number[]).toBeAllclose(expected, {
      atol: 5e-3,
      because: 'terms of order 1/T are left out, and T² times float32 differences',
    });
  });

  it.each([
    [1, 1],
    [2, 0.5],
    [4, 0.9],
  ])('has the gradient of its values at T = %d, α = %d', async (temperature, mixing) => {
    await expectGradient({
      shapes: [[rows, width]],
      build: (g, student) => {
        const parts = {
          student,
          teacher: g.constant('float32', [rows, width], TEACHER),
          targets: g.constant('int64', [rows], TARGETS),
          weights: g.constant('float32', [rows], WEIGHTS),
        };
        return scale(g, distillationLoss(g, parts, { temperature, mixing }).loss, 3);
      },
      low: -2,
      high: 2,
    });
  });

  it('refuses a temperature of nothing and a share above one', () => {
    const g = new Graph('refused');
    const student = g.input('student', 'float32', [rows, width]);
    const targets = g.input('targets', 'int64', [rows]);
    const weights = g.input('weights', 'float32', [rows]);
    const parts = { student, teacher: student, targets, weights };
    expect(() => distillationLoss(g, parts, { temperature: 0, mixing: 1 })).toThrow(
      'distillationLoss: temperature 0; give one above 0',
    );
    expect(() => distillationLoss(g, parts, { temperature: 2, mixing: 1.5 })).toThrow(
      'distillationLoss: mixing 1.5; give a share from 0 to 1',
    );
  });
});
