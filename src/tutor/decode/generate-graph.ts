// A whole answer in one run: prefill, then an ONNX Loop that feeds each token back until the end token.
import { Graph } from '#src/graph/graph.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { equal, not } from '#src/graph/ops/logic.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { argMax } from '#src/graph/ops/reduce.ts';
import { reshape } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Weights } from '../weights.ts';
import { emptyCaches } from './caches.ts';
import { decodeModel } from './decode-model.ts';

/**
 * Greedy decoding as one graph.
 * In: tokens int64 [B, S]; last int32 [B] = S − 1; total int32 [] = S; further int64 [] = answer tokens
 * after the first; end int64 [] = the token that stops it, −1 for none (with B > 1 nothing stops it).
 * Out: first int64 [B, 1]; rest int64 [n, B, 1], the answer's later tokens.
 */
export function generateGraph(weights: Weights, batch = 1): Graph {
  const g = new Graph('generate');
  const tokens = g.input('tokens', 'int64', [batch, -1]);
  const last = g.input('last', 'int32', [batch]);
  const total = g.input('total', 'int32', []);
  const further = g.input('further', 'int64', []);
  const end = g.input('end', 'int64', []);
  const model = decodeModel(g, weights);
  const one = g.scalar(1, 'int32');

  const next = (at: Graph, hidden: Tensor) =>
    argMax(at, model.logits(at, hidden), -1, { keepDims: false });
  const goesOn = (at: Graph, token: Tensor) => not(at, equal(at, reshape(at, token, []), end));

  const prompt = model.hidden(
    g,
    tokens,
    { last, total },
    emptyCaches(g, weights.config, { batch }),
  );
  // Only the prompt's last position is projected onto the vocabulary.
  const first = next(g, gather(g, prompt.hidden, g.constant('int64', [1], [-1]), 1)); // [B, 1]
  const stops = batch === 1;
  const { scanned } = loop(g, {
    maxIterations: further,
    ...(stops ? { condition: goesOn(g, first) } : {}),
    carried: [first, last, total, ...prompt.present],
    body(b, _, [token, at, count, ...past]) {
      const positions = { last: add(b, at as Tensor, one), total: add(b, count as Tensor, one) };
      const { hidden, present } = model.hidden(b, token as Tensor, positions, past);
      const chosen = next(b, hidden);
      return {
        ...(stops ? { condition: goesOn(b, chosen) } : {}),
        carried: [chosen, positions.last, positions.total, ...present],
        scanned: [chosen],
      };
    },
  });
  g.output('first', first);
  g.output('rest', scanned[0] as Tensor);
  return g;
}
