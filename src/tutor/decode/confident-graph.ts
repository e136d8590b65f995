// A whole greedy answer in one run, with the probability the model gave each of its tokens: what a gate reads. It is
// the `generate` graph and, after its loop, one log-softmax over all tokens: inside it would be dispatched for each.
import { Graph } from '#src/graph/graph.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { gather, gatherElements } from '#src/graph/ops/gather.ts';
import { equal, not } from '#src/graph/ops/logic.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { argMax } from '#src/graph/ops/reduce.ts';
import { reshape, squeeze, unsqueeze } from '#src/graph/ops/shape.ts';
import { logSoftmax } from '#src/graph/ops/softmax.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Weights } from '../weights.ts';
import { emptyCaches } from './caches.ts';
import { decodeModel } from './decode-model.ts';

/**
 * In: what `generateGraph` takes. Out: first int64 [B, 1]; rest int64 [n, B, 1], later tokens; and of both, in nats,
 * firstLogProbability float32 [B, 1] and logProbabilities float32 [n, B, 1], so that `samplesIn` reads them.
 */
export function confidentGraph(weights: Weights, batch = 1): Graph {
  const g = new Graph('confident');
  const tokens = g.input('tokens', 'int64', [batch, -1]);
  const last = g.input('last', 'int32', [batch]);
  const total = g.input('total', 'int32', []);
  const further = g.input('further', 'int64', []);
  const end = g.input('end', 'int64', []);
  const model = decodeModel(g, weights);
  const one = g.scalar(1, 'int32');
  const next = (at: Graph, hidden: Tensor) => {
    const logits = model.logits(at, hidden); // [B, 1, V]
    return { logits, chosen: argMax(at, logits, -1, { keepDims: false }) }; // [B, 1]
  };
  /** Log-probabilities of the tokens chosen: logits [..., V] and tokens [...] to [...]. */
  const chances = (logits: Tensor, chosen: Tensor, axis: number) =>
    squeeze(g, gatherElements(g, logSoftmax(g, logits), unsqueeze(g, chosen, axis), axis), axis);
  const goesOn = (at: Graph, token: Tensor) => not(at, equal(at, reshape(at, token, []), end));

  const prompt = model.hidden(
    g,
    tokens,
    { last, total },
    emptyCaches(g, weights.config, { batch }),
  );
  const first = next(g, gather(g, prompt.hidden, g.constant('int64', [1], [-1]), 1));
  const stops = batch === 1; // with more rows nothing stops it, and what follows an end is not read
  const { scanned } = loop(g, {
    maxIterations: further,
    ...(stops ? { condition: goesOn(g, first.chosen) } : {}),
    carried: [first.chosen, last, total, ...prompt.present],
    body(b, _, [token, at, count, ...past]) {
      const positions = { last: add(b, at as Tensor, one), total: add(b, count as Tensor, one) };
      const { hidden, present } = model.hidden(b, token as Tensor, positions, past);
      const { chosen, logits } = next(b, hidden);
      return {
        ...(stops ? { condition: goesOn(b, chosen) } : {}),
        carried: [chosen, positions.last, positions.total, ...present],
        scanned: [chosen, logits],
      };
    },
  });
  const [rest, logits] = scanned as [Tensor, Tensor]; // [n, B, 1] and [n, B, 1, V]
  g.output('first', first.chosen);
  g.output('rest', rest);
  g.output('firstLogProbability', chances(first.logits, first.chosen, 2));
  g.output('logProbabilities', chances(logits, rest, 3));
  return g;
}
