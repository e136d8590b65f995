// What the graph of a training says of given weights: logits at every position of one row of tokens.
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { linearTransposed } from '#src/graph/ops/matmul.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { architectureOf, hiddenStates } from '#src/tutor/architectures/architecture.ts';
import { int64 } from '#src/tutor/decode/values.ts';
import type { Weights } from '#src/tutor/weights.ts';

/** Logits [T · V] of the architecture's own forward. */
export async function trainingLogits(
  { config, parameters }: Weights,
  tokens: readonly number[],
): Promise<Float32Array> {
  const g = new Graph('forward');
  const constants: Record<string, Tensor> = Object.fromEntries(
    [...parameters].map(([name, { shape, data }]) => [name, g.constant('float32', shape, data)]),
  );
  const input = g.input('tokens', 'int64', [1, tokens.length]);
  const hidden = hiddenStates(architectureOf(config).hidden(g, config, constants, input));
  g.output('logits', linearTransposed(g, hidden, constants['embedding'] as Tensor));
  const session = await createNodeRuntime().createSession(modelBytes(g));
  const { logits } = await session.run({ tokens: int64(tokens, [1, tokens.length]) });
  await session.dispose();
  return logits?.data as Float32Array;
}
