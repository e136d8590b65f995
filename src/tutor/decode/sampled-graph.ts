// A sampled answer in one run: prefill, then a Loop that draws each token and feeds it back.
import { Graph } from '#src/graph/graph.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { equal, not } from '#src/graph/ops/logic.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { reshape } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Weights } from '../weights.ts';
import { emptyCaches } from './caches.ts';
import { decodeModel } from './decode-model.ts';
import { drawn, probabilities } from './sampling.ts';

/**
 * In: what `generateGraph` takes for one prompt, and temperature float32 [] above 0; uniforms float32
 * [further + 1, 1], one a token. Out: first int64 [1, 1]; rest int64 [n, 1, 1], the answer's later tokens.
 */
export function sampledGraph(weights: Weights): Graph {
  const g = new Graph('sampled');
  const tokens = g.input('tokens', 'int64', [1, -1]);
  const last = g.input('last', 'int32', [1]);
  const total = g.input('total', 'int32', []);
  const further = g.input('further', 'int64', []);
  const end = g.input('end', 'int64', []);
  const temperature = g.input('temperature', 'float32', []);
  const uniforms = g.input('uniforms', 'float32', [-1, 1]);
  const model = decodeModel(g, weights);
  const one = g.scalar(1, 'int32');
  const next = (at: Graph, hidden: Tensor, turn: Tensor) =>
    drawn(at, probabilities(at, model.logits(at, hidden), temperature), gather(at, uniforms, turn));
  const goesOn = (at: Graph, token: Tensor) => not(at, equal(at, reshape(at, token, []), end));

  const prompt = model.hidden(g, tokens, { last, total }, emptyCaches(g, weights.config, {}));
  const newest = gather(g, prompt.hidden, g.constant('int64', [1], [-1]), 1);
  const first = next(g, newest, g.scalar(0, 'int64'));
  const { scanned } = loop(g, {
    maxIterations: further,
    condition: goesOn(g, first),
    carried: [first, last, total, ...prompt.present],
    body(b, turn, [token, at, count, ...past]) {
      const positions = { last: add(b, at as Tensor, one), total: add(b, count as Tensor, one) };
      const { hidden, present } = model.hidden(b, token as Tensor, positions, past);
      const chosen = next(b, hidden, add(b, turn, g.scalar(1, 'int64')));
      return {
        condition: goesOn(b, chosen),
        carried: [chosen, positions.last, positions.total, ...present],
        scanned: [chosen],
      };
    },
  });
  g.output('first', first);
  g.output('rest', scanned[0] as Tensor);
  return g;
}
