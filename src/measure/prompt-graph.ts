// A whole prompt up to its first answer token, as one run: all positions at once, or chunk after chunk over what is
// remembered of those before, which is how a state reads a long text in time that grows with its length alone.
import { Graph } from '#src/graph/graph.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { argMax } from '#src/graph/ops/reduce.ts';
import { reshape } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Feeds } from '#src/runtime/runtime.ts';
import { emptyCaches, requireState } from '#src/tutor/decode/caches.ts';
import { decodeModel } from '#src/tutor/decode/decode-model.ts';
import { int64 } from '#src/tutor/decode/values.ts';
import type { Weights } from '#src/tutor/weights.ts';

/** Tokens that a state reads at once. */
export const CHUNK = 32;

/**
 * In: chunks int64 [n, 1, chunk]. Out: next int64 [1, 1]. Throws where the prompt is no whole number of chunks, and
 * where a model with positions is given several.
 */
export function promptGraph(weights: Weights, length: number, chunk = length): Graph {
  const g = new Graph(`prompt-${length}-${chunk}`);
  const count = length / chunk;
  if (!Number.isInteger(count))
    throw new RangeError(`a prompt of ${length} tokens is no whole number of chunks of ${chunk}`);
  const chunks = g.input('chunks', 'int64', [count, 1, chunk]);
  const model = decodeModel(g, weights);
  const end = g.constant('int64', [1], [-1]);
  const memory = emptyCaches(g, weights.config, { slots: length });
  const positions = {
    last: g.constant('int32', [1], [length - 1]),
    total: g.scalar(length, 'int32'),
  };
  const lastHidden = (at: Graph, read: Tensor, past: readonly Tensor[]) => {
    const { hidden, present } = model.hidden(at, read, positions, past);
    return [gather(at, hidden, end, 1), ...present];
  };
  const inChunks = () => {
    requireState(weights.config);
    const { dModel } = weights.config;
    const none = g.constant('float32', [1, 1, dModel], new Float32Array(dModel));
    return loop(g, {
      maxIterations: count,
      carried: [none, ...memory],
      body: (b, index, [, ...past]) => ({
        carried: lastHidden(b, gather(b, chunks, index, 0), past),
      }),
    }).carried;
  };
  const [hidden] = count === 1 ? lastHidden(g, reshape(g, chunks, [1, chunk]), memory) : inChunks();
  const logits = model.logits(g, hidden as Tensor);
  g.output('next', argMax(g, logits, -1, { keepDims: false }));
  return g;
}

/** Feeds of a prompt of so many tokens. */
export function promptFeeds(length: number, chunk = length): Feeds {
  const tokens = Array.from({ length }, (_, i) => 1 + (i % 10));
  return { chunks: int64(tokens, [length / chunk, 1, chunk]) };
}
