// Tokens in, logits and caches out: what a page shows step by step, and what sampling needs.
import { Graph } from '#src/graph/graph.ts';
import { gather } from '#src/graph/ops/gather.ts';
import type { Weights } from '../weights.ts';
import { cacheInputs, outputCaches } from './caches.ts';
import { decodeModel } from './decode-model.ts';

/**
 * One forward over a cache.
 * In: tokens int64 [1, S]; last int32 [1]; total int32 []; past.K0, past.V0 … [1, h, T, D].
 * Out: logits [1, S, V] (`every`, a verification) or [1, 1, V] (the last position's); present.K0 …
 */
export function stepGraph(weights: Weights, logits: 'every' | 'last' = 'last'): Graph {
  const { config } = weights;
  const g = new Graph(logits === 'every' ? 'verify' : 'step');
  const tokens = g.input('tokens', 'int64', [1, -1]);
  const last = g.input('last', 'int32', [1]);
  const total = g.input('total', 'int32', []);
  const past = cacheInputs(g, config);
  const model = decodeModel(g, weights);
  const { hidden, present } = model.hidden(g, tokens, { last, total }, past);
  const projected =
    logits === 'every' ? hidden : gather(g, hidden, g.constant('int64', [1], [-1]), 1);
  g.output('logits', model.logits(g, projected));
  outputCaches(g, config, present);
  return g;
}
