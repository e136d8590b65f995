// Greedy speculative decoding as one graph: draft and target prefill, then a Loop whose every turn is
// k draft steps, one verification of k + 1 positions, and the count of what both agree on.
// The tokens are those of `generate`; only the number of target runs differs.
import { Graph } from '#src/graph/graph.ts';
import { add, sub } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { and, cast, equal, less, not } from '#src/graph/ops/logic.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { argMax, reduceMax } from '#src/graph/ops/reduce.ts';
import { concat, reshape, slice } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Weights } from '../weights.ts';
import { type Caches, emptyCaches, requireRewinding } from './caches.ts';
import { type DecodeModel, decodeModel } from './decode-model.ts';

/**
 * In: tokens int64 [1, S], S ≥ 2; last int32 [1] = S − 1; total int32 [] = S; further int64 [] = answer
 * tokens after the first; end int64 [] = the token that stops it, −1 for none.
 * Out: first int64 [1, 1]; choices int64 [n, k + 1], the target's tokens of each verification; accepted
 * int64 [n]: a verification yields its first accepted + 1 choices. The last one may run past the limit.
 */
export function speculativeGraph(target: Weights, draft: Weights, k: number): Graph {
  if (target.config.vocabulary !== draft.config.vocabulary)
    throw new RangeError(
      `the draft has ${draft.config.vocabulary} tokens, the target ${target.config.vocabulary}`,
    );
  for (const { config } of [target, draft]) requireRewinding(config);
  const g = new Graph(`speculative-${k}`);
  const tokens = g.input('tokens', 'int64', [1, -1]);
  const last = g.input('last', 'int32', [1]);
  const total = g.input('total', 'int32', []);
  const further = g.input('further', 'int64', []);
  const end = g.input('end', 'int64', []);
  // A verification near the limit looks past the context: those slots are read by nobody.
  const slots = target.config.context + k;
  const big = decodeModel(g, target, { prefix: 'target.', slots });
  const small = decodeModel(g, draft, { prefix: 'draft.', slots });
  const int32 = (n: number) => g.scalar(n, 'int32');

  const prompt = { last, total };
  const bigPrompt = big.hidden(g, tokens, prompt, emptyCaches(g, target.config, { slots }));
  const smallPrompt = small.hidden(g, tokens, prompt, emptyCaches(g, draft.config, { slots }));
  const first = lastChoice(g, big, bigPrompt.hidden); // [1, 1]
  const beforeIt = gather(g, tokens, g.constant('int64', [1], [-1]), 1);
  const bigCount = bigPrompt.present.length;

  const { scanned } = loop(g, {
    maxIterations: further,
    condition: not(g, equal(g, reshape(g, first, []), end)),
    // The last two tokens, the position of the last, how many tokens are owed, and both caches.
    carried: [
      concat(g, [beforeIt, first], 1),
      total,
      further,
      ...bigPrompt.present,
      ...smallPrompt.present,
    ],
    body(b, _, [pair, position, owed, ...caches]) {
      const at = (offset: number): { last: Tensor; total: Tensor } => {
        const index =
          offset === 0 ? (position as Tensor) : add(b, position as Tensor, int32(offset));
        return { last: reshape(b, index, [1]), total: add(b, index, int32(1)) };
      };
      // The pair's first token may be new to the draft; reading it twice writes the same cache.
      const { proposals, draftCaches } = propose(
        b,
        small,
        pair as Tensor,
        caches.slice(bigCount),
        at,
        k,
      );
      const newest = gather(b, pair as Tensor, g.constant('int64', [1], [1]), 1);
      const read = concat(b, [newest, proposals], 1); // [1, k + 1]
      const verified = big.hidden(b, read, at(k), caches.slice(0, bigCount));
      const chosen = argMax(b, big.logits(b, verified.hidden), -1, { keepDims: false }); // [1, k + 1]

      // The first disagreement; the column of ones behind them all is the case without any.
      const differs = cast(b, not(b, equal(b, slice(b, chosen, 1, 0, k), proposals)), 'int32');
      const marked = concat(b, [differs, g.constant('int32', [1, 1], [1])], 1);
      const accepted = reshape(b, argMax(b, marked, 1, { keepDims: false }), []); // int64 []
      const yielded = add(b, accepted, g.scalar(1, 'int64'));
      const order = g.ints(Array.from({ length: k + 1 }, (_, i) => i));
      const ends = and(b, equal(b, reshape(b, chosen, [k + 1]), end), less(b, order, yielded));
      const ended = reduceMax(b, cast(b, ends, 'int32'), [0]);
      const rest = sub(b, owed as Tensor, yielded);
      const goesOn = and(b, equal(b, ended, int32(0)), less(b, g.scalar(0, 'int64'), rest));
      const pairAt = add(b, g.ints([0, 1]), accepted);
      const nextPair = gather(b, concat(b, [newest, chosen], 1), pairAt, 1);
      const nextPosition = add(b, position as Tensor, cast(b, yielded, 'int32'));
      return {
        condition: goesOn,
        carried: [nextPair, nextPosition, rest, ...verified.present, ...draftCaches],
        scanned: [reshape(b, chosen, [k + 1]), accepted],
      };
    },
  });
  g.output('first', first);
  g.output('choices', scanned[0] as Tensor);
  g.output('accepted', scanned[1] as Tensor);
  return g;
}

/** k greedy tokens of the draft, [1, k], from the last two of the text. */
function propose(
  b: Graph,
  draft: DecodeModel,
  pair: Tensor,
  past: Caches,
  at: (offset: number) => { last: Tensor; total: Tensor },
  k: number,
): { readonly proposals: Tensor; readonly draftCaches: Caches } {
  const proposals: Tensor[] = [];
  let caches = past;
  for (let i = 0; i < k; i++) {
    const { hidden, present } = draft.hidden(b, proposals.at(-1) ?? pair, at(i), caches);
    caches = present;
    proposals.push(lastChoice(b, draft, hidden));
  }
  return { proposals: concat(b, proposals, 1), draftCaches: caches };
}

/** The likeliest token after the last position of hidden states [1, S, d], as int64 [1, 1]. */
function lastChoice(g: Graph, model: DecodeModel, hidden: Tensor): Tensor {
  const position = gather(g, hidden, g.constant('int64', [1], [-1]), 1);
  return argMax(g, model.logits(g, position), -1, { keepDims: false });
}
