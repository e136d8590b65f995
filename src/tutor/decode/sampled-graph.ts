// Sampled answers in one run: prefill, then a Loop that draws each row's token and feeds it back until all have ended.
import { Graph } from '#src/graph/graph.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { gather, gatherElements } from '#src/graph/ops/gather.ts';
import { cast, equal, less, or } from '#src/graph/ops/logic.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { reduceSum } from '#src/graph/ops/reduce.ts';
import { squeeze, unsqueeze } from '#src/graph/ops/shape.ts';
import { logSoftmax } from '#src/graph/ops/softmax.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Weights } from '../weights.ts';
import { emptyCaches } from './caches.ts';
import { decodeModel } from './decode-model.ts';
import { drawn, probabilities } from './sampling.ts';

/**
 * In: what `generateGraph` takes, and temperature float32 [] above 0; uniforms float32 [further + 1, B], a row a
 * token. Out: first int64 [B, 1]; rest int64 [n, B, 1], later tokens, those after a row's end among them; and of
 * both, at temperature 1 and in nats, firstLogProbability float32 [B, 1] and logProbabilities float32 [n, B, 1].
 */
export function sampledGraph(weights: Weights, batch = 1): Graph {
  const g = new Graph('sampled');
  const tokens = g.input('tokens', 'int64', [batch, -1]);
  const last = g.input('last', 'int32', [batch]);
  const total = g.input('total', 'int32', []);
  const further = g.input('further', 'int64', []);
  const end = g.input('end', 'int64', []);
  const temperature = g.input('temperature', 'float32', []);
  const uniforms = g.input('uniforms', 'float32', [-1, batch]);
  const model = decodeModel(g, weights);
  const one = g.scalar(1, 'int32');
  const next = (at: Graph, hidden: Tensor, turn: Tensor) => {
    const logits = model.logits(at, hidden); // [B, 1, V]
    const chosen = drawn(at, probabilities(at, logits, temperature), gather(at, uniforms, turn));
    const chance = gatherElements(at, logSoftmax(at, logits), unsqueeze(at, chosen, 2), 2);
    return { chosen, chance: squeeze(at, chance, 2) };
  };
  const isEnd = (at: Graph, token: Tensor) => equal(at, token, end); // [B, 1]
  const goesOn = (at: Graph, ended: Tensor) =>
    less(at, reduceSum(at, cast(at, ended, 'int32')), at.scalar(batch, 'int32'));

  const prompt = model.hidden(
    g,
    tokens,
    { last, total },
    emptyCaches(g, weights.config, { batch }),
  );
  const newest = gather(g, prompt.hidden, g.constant('int64', [1], [-1]), 1);
  const first = next(g, newest, g.scalar(0, 'int64'));
  const ended = isEnd(g, first.chosen);
  const { scanned } = loop(g, {
    maxIterations: further,
    condition: goesOn(g, ended),
    carried: [first.chosen, ended, last, total, ...prompt.present],
    body(b, turn, [token, before, at, count, ...past]) {
      const positions = { last: add(b, at as Tensor, one), total: add(b, count as Tensor, one) };
      const { hidden, present } = model.hidden(b, token as Tensor, positions, past);
      const { chosen, chance } = next(b, hidden, add(b, turn, g.scalar(1, 'int64')));
      const now = or(b, before as Tensor, isEnd(b, chosen));
      return {
        condition: goesOn(b, now),
        carried: [chosen, now, positions.last, positions.total, ...present],
        scanned: [chosen, chance],
      };
    },
  });
  g.output('first', first.chosen);
  g.output('rest', scanned[0] as Tensor);
  g.output('firstLogProbability', first.chance);
  g.output('logProbabilities', scanned[1] as Tensor);
  return g;
}
