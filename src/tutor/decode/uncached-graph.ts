// A whole answer in one run without a cache: every turn of the loop reads the text anew from its first token.
// Beside generate-graph.ts, the same answer with a cache; both inside one graph, so that neither crosses its border.
import { Graph } from '#src/graph/graph.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { equal, not } from '#src/graph/ops/logic.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { argMax } from '#src/graph/ops/reduce.ts';
import { concat, reshape } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Weights } from '../weights.ts';
import { emptyCaches } from './caches.ts';
import { decodeModel, type Positions } from './decode-model.ts';

/**
 * Greedy decoding of one prompt, nothing kept between tokens but the tokens.
 * In, as `generateGraph`: tokens int64 [1, S]; last int32 [1] = S − 1; total int32 [] = S; further int64 [];
 * end int64 []. Out: first int64 [1, 1]; rest int64 [n, 1, 1].
 */
export function uncachedGraph(weights: Weights): Graph {
  const g = new Graph('uncached');
  const tokens = g.input('tokens', 'int64', [1, -1]);
  const last = g.input('last', 'int32', [1]);
  const total = g.input('total', 'int32', []);
  const further = g.input('further', 'int64', []);
  const end = g.input('end', 'int64', []);
  const model = decodeModel(g, weights);
  const empty = emptyCaches(g, weights.config);
  const lastRow = g.constant('int64', [1], [-1]);
  const one = g.scalar(1, 'int32');

  // As with a cache, only the last position is projected onto the vocabulary.
  const next = (at: Graph, text: Tensor, positions: Positions) => {
    const { hidden } = model.hidden(at, text, positions, empty);
    return argMax(at, model.logits(at, gather(at, hidden, lastRow, 1)), -1, { keepDims: false });
  };
  const goesOn = (at: Graph, token: Tensor) => not(at, equal(at, reshape(at, token, []), end));

  const first = next(g, tokens, { last, total });
  const { scanned } = loop(g, {
    maxIterations: further,
    condition: goesOn(g, first),
    carried: [concat(g, [tokens, first], 1), last, total],
    body(b, _, [text, at, count]) {
      const positions = { last: add(b, at as Tensor, one), total: add(b, count as Tensor, one) };
      const chosen = next(b, text as Tensor, positions);
      return {
        condition: goesOn(b, chosen),
        carried: [concat(b, [text as Tensor, chosen], 1), positions.last, positions.total],
        scanned: [chosen],
      };
    },
  });
  g.output('first', first);
  g.output('rest', scanned[0] as Tensor);
  return g;
}
