// Compares the gradient a graph computes with central finite differences of the same graph, along
// the gradient itself and along random directions of each input.
import { expect } from 'vitest';
import { gradients } from '#src/graph/gradients.ts';
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { mul } from '#src/graph/ops/arithmetic.ts';
import { reduceSum } from '#src/graph/ops/reduce.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { seededRandom, uniform } from './random.ts';
import { runtime } from './run-graph.ts';

/** A function of float tensors to differentiate. */
export interface GradientCase {
  readonly shapes: readonly (readonly number[])[];
  readonly build: (g: Graph, ...inputs: Tensor[]) => Tensor;
  /** Where inputs are drawn from; −1 to 1 unless given. */
  readonly low?: number;
  readonly high?: number;
}

// Float32 keeps 7 digits: over a step of 0.01 the difference of two sums of order 1 is good to about
// 1e-5, and the cubic term of the function adds about as much; a wrong rule is wrong by far more.
const STEP = 1e-2;
const TOLERANCE = {
  atol: 2e-3,
  rtol: 5e-3,
  because: 'central differences in float32 with a step of 0.01',
};

/** Asserts the gradient by every input; the function is reduced by a random weighted sum. */
export async function expectGradient({
  shapes,
  build,
  low = -1,
  high = 1,
}: GradientCase): Promise<void> {
  const random = seededRandom(7);
  const sizes = shapes.map((shape) => shape.reduce((a, b) => a * b, 1));
  const session = await runtime.createSession(differentiated(shapes, build, random));
  const at = sizes.map((size) => uniform(random, size, low, high));
  const run = async (inputs: readonly Float32Array<ArrayBuffer>[]) =>
    session.run(
      Object.fromEntries(
        inputs.map((data, i) => [`x${i}`, { type: 'float32', shape: shapes[i] ?? [], data }]),
      ),
    );
  const loss = async (direction: readonly Float32Array[], step: number) => {
    const moved = at.map((x, i) => x.map((value, j) => value + step * (direction[i]?.[j] ?? 0)));
    return Number((await run(moved)).loss?.data[0]);
  };

  const results = await run(at);
  const gradient = at.map((_, i) => results[`d${i}`]?.data as Float32Array);
  const directions = [
    unit(gradient),
    ...at.map((_, i) =>
      unit(at.map((x, j) => (i === j ? uniform(random, x.length, -1, 1) : x.map(() => 0)))),
    ),
  ];
  const measured: number[] = [];
  const expected: number[] = [];
  for (const direction of directions) {
    const difference = (await loss(direction, STEP)) - (await loss(direction, -STEP));
    expected.push(difference / (2 * STEP));
    measured.push(dot(gradient, direction));
  }
  await session.dispose();
  expect(measured).toBeAllclose(expected, TOLERANCE);
  expect(Math.max(...expected.map(Math.abs)), 'a function that moves').toBeGreaterThan(1e-2);
}

function differentiated(
  shapes: GradientCase['shapes'],
  build: GradientCase['build'],
  random: () => number,
): Uint8Array {
  const g = new Graph('gradient-check');
  const inputs = shapes.map((shape, i) => g.input(`x${i}`, 'float32', shape));
  const y = build(g, ...inputs);
  const count = y.shape.reduce((a, b) => a * b, 1);
  const weights = g.constant('float32', y.shape, uniform(random, count, -1, 1));
  const loss = reduceSum(g, mul(g, y, weights));
  for (const [i, gradient] of gradients(g, loss, inputs).entries()) g.output(`d${i}`, gradient);
  g.output('loss', loss);
  return modelBytes(g);
}

function dot(a: readonly Float32Array[], b: readonly Float32Array[]): number {
  return a.reduce(
    (sum, x, i) => sum + x.reduce((part, value, j) => part + value * (b[i]?.[j] ?? 0), 0),
    0,
  );
}

function unit(direction: readonly Float32Array[]): Float32Array[] {
  const length = Math.sqrt(dot(direction, direction)) || 1;
  return direction.map((x) => x.map((value) => value / length));
}
