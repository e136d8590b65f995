// One more token at the end of a text, again and again inside one graph: with a cache a pass over one position,
// without over all of them. What is left of the time when a shorter run is subtracted is the token's price.
import { Graph } from '#src/graph/graph.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { argMax } from '#src/graph/ops/reduce.ts';
import { concat, slice } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Feeds } from '#src/runtime/runtime.ts';
import { emptyCaches } from '#src/tutor/decode/caches.ts';
import { decodeModel } from '#src/tutor/decode/decode-model.ts';
import { int64 } from '#src/tutor/decode/values.ts';
import type { Weights } from '#src/tutor/weights.ts';

/** Where the token is written, and how. */
export interface TextEnd {
  /** Tokens of the text, the new one's place among them. */
  readonly length: number;
  /** Whether the others' keys and values are kept (their values do not matter for the time). */
  readonly cached: boolean;
}

/**
 * Each turn reads at the same place and hands its token on, so that no turn can be left out.
 * In: tokens int64 [1, S], S = 1 with a cache, the text's length without; times int64 []. Out: tokens int64 [1, S].
 */
export function textEndGraph(weights: Weights, { length, cached }: TextEnd): Graph {
  const g = new Graph(`text-end-${length}-${cached ? 'cached' : 'uncached'}`);
  const read = cached ? 1 : length;
  const tokens = g.input('tokens', 'int64', [1, read]);
  const times = g.input('times', 'int64', []);
  const model = decodeModel(g, weights);
  const positions = {
    last: g.constant('int32', [1], [length - 1]),
    total: g.scalar(length, 'int32'),
  };
  const empty = emptyCaches(g, weights.config, { slots: length });
  const lastRow = g.constant('int64', [1], [-1]);
  const { carried } = loop(g, {
    maxIterations: times,
    carried: cached ? [tokens, ...empty] : [tokens],
    body(b, _, [text, ...past]) {
      const { hidden, present } = model.hidden(b, text as Tensor, positions, cached ? past : empty);
      const row = gather(b, hidden, lastRow, 1);
      const chosen = argMax(b, model.logits(b, row), -1, { keepDims: false });
      if (cached) return { carried: [chosen, ...present] };
      return { carried: [concat(b, [slice(b, text as Tensor, 1, 1, length), chosen], 1)] };
    },
  });
  g.output('read', carried[0] as Tensor);
  return g;
}

/** Feeds of `times` turns. */
export function textEndFeeds({ length, cached }: TextEnd, times: number): Feeds {
  const read = cached ? 1 : length;
  return {
    tokens: int64(
      Array.from({ length: read }, (_, i) => 1 + (i % 10)),
      [1, read],
    ),
    times: int64([times], []),
  };
}
