// A forward over S positions repeated inside one graph, as decoding graphs repeat it: what is left of
// its time when the run around it is subtracted is the price of the positions themselves.
import { Graph } from '#src/graph/graph.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { argMax } from '#src/graph/ops/reduce.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Feeds } from '#src/runtime/runtime.ts';
import { emptyCaches } from '#src/tutor/decode/caches.ts';
import { type DecodeModel, decodeModel } from '#src/tutor/decode/decode-model.ts';
import { int32, int64 } from '#src/tutor/decode/values.ts';
import type { Weights } from '#src/tutor/weights.ts';

/** Forwards of the longer run; the shorter makes one. */
export const REPEATS = 33;

/**
 * Each turn reads S tokens at the same place and chooses one after each, with the model's usual graph unless
 * another is given.
 * In: tokens int64 [1, S]; last int32 [1]; total int32 []; times int64 []. Out: tokens int64 [1, S].
 */
export function repeatedForwardGraph(
  weights: Weights,
  positions: number,
  modelIn: (g: Graph) => DecodeModel = (g) => decodeModel(g, weights),
): Graph {
  const g = new Graph(`forward-${positions}`);
  const tokens = g.input('tokens', 'int64', [1, positions]);
  const last = g.input('last', 'int32', [1]);
  const total = g.input('total', 'int32', []);
  const times = g.input('times', 'int64', []);
  const model = modelIn(g);
  const { carried } = loop(g, {
    maxIterations: times,
    carried: [tokens, ...emptyCaches(g, weights.config)],
    body(b, _, [read, ...past]) {
      const { hidden, present } = model.hidden(b, read as Tensor, { last, total }, past);
      // The next turn reads what this one chose, so that no turn can be left out.
      const chosen = argMax(b, model.logits(b, hidden), -1, { keepDims: false });
      return { carried: [chosen, ...present] };
    },
  });
  g.output('chosen', carried[0] as Tensor);
  return g;
}

/** Feeds of `times` forwards over the last S of `filled` positions. */
export function repeatedForwardFeeds(positions: number, filled: number, times: number): Feeds {
  return {
    tokens: int64(
      Array.from({ length: positions }, (_, i) => i + 1),
      [1, positions],
    ),
    last: int32([filled - 1], [1]),
    total: int32([filled], []),
    times: int64([times], []),
  };
}
