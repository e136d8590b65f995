// Runs a graph once in ONNX Runtime: the shortest way from operators to values in a test.
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { Feeds, TensorValue } from '#src/runtime/runtime.ts';

export const runtime = createNodeRuntime();

/** Builds a graph whose outputs are what `build` returns, runs it once, returns its values. */
export async function runGraph(
  build: (g: Graph) => Readonly<Record<string, Tensor>>,
  feeds: Feeds = {},
): Promise<Record<string, TensorValue>> {
  const g = new Graph('test');
  for (const [name, tensor] of Object.entries(build(g))) g.output(name, tensor);
  const session = await runtime.createSession(modelBytes(g));
  try {
    return await session.run(feeds);
  } finally {
    await session.dispose();
  }
}

/** The values of one tensor as numbers, and the shape they came in. */
export async function evaluate(
  build: (g: Graph) => Tensor,
  feeds: Feeds = {},
): Promise<{ readonly shape: readonly number[]; readonly values: number[] }> {
  const { value } = await runGraph((g) => ({ value: build(g) }), feeds);
  if (!value) throw new Error('no output');
  return { shape: value.shape, values: Array.from(value.data, Number) };
}

/** A float32 value to feed. */
export function floats(shape: readonly number[], data: ArrayLike<number>): TensorValue {
  return { type: 'float32', shape, data: Float32Array.from(data) };
}
