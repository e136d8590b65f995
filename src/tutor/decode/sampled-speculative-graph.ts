// Sampled speculative decoding as one graph: the loop of speculative-graph.ts, with tokens drawn from the
// draft, kept where u · q < p, and the first refused one drawn anew from the residual. Randomness comes in.
import { Graph } from '#src/graph/graph.ts';
import { add, mul, sub } from '#src/graph/ops/arithmetic.ts';
import { gather, gatherElements } from '#src/graph/ops/gather.ts';
import { and, cast, equal, less, not, where } from '#src/graph/ops/logic.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { argMax, reduceMax } from '#src/graph/ops/reduce.ts';
import { concat, reshape, slice } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Weights } from '../weights.ts';
import { type Caches, emptyCaches, requireRewinding } from './caches.ts';
import { type DecodeModel, decodeModel } from './decode-model.ts';
import { drawn, probabilities, residualWeights } from './sampling.ts';

/**
 * In: what `speculativeGraph` takes, and temperature float32 [] above 0; uniforms float32 [further + 1, 2k + 1]:
 * the first of row 0 draws the first token; row t + 1 serves turn t with k for the draft, k for keeping, and
 * one for the token after them. Out: as `speculativeGraph`. The text follows the target's distribution.
 */
export function sampledSpeculativeGraph(
  target: Weights,
  draft: Weights,
  k: number,
  /** Only a test's mutant replaces the exact rule. */
  rest: typeof residualWeights = residualWeights,
): Graph {
  const { vocabulary } = target.config;
  if (vocabulary !== draft.config.vocabulary)
    throw new RangeError(
      `the draft has ${draft.config.vocabulary} tokens, the target ${vocabulary}`,
    );
  for (const { config } of [target, draft]) requireRewinding(config);
  const g = new Graph(`sampled-speculative-${k}`);
  const tokens = g.input('tokens', 'int64', [1, -1]);
  const last = g.input('last', 'int32', [1]);
  const total = g.input('total', 'int32', []);
  const further = g.input('further', 'int64', []);
  const end = g.input('end', 'int64', []);
  const temperature = g.input('temperature', 'float32', []);
  const uniforms = g.input('uniforms', 'float32', [-1, 2 * k + 1]);
  // A verification near the limit looks past the context: those slots are read by nobody.
  const slots = target.config.context + k;
  const big = decodeModel(g, target, { prefix: 'target.', slots });
  const small = decodeModel(g, draft, { prefix: 'draft.', slots });
  const int32 = (n: number) => g.scalar(n, 'int32');
  const newestOf = (b: Graph, row: Tensor) => gather(b, row, b.constant('int64', [1], [-1]), 1);

  const prompt = { last, total };
  const bigPrompt = big.hidden(g, tokens, prompt, emptyCaches(g, target.config, { slots }));
  const smallPrompt = small.hidden(g, tokens, prompt, emptyCaches(g, draft.config, { slots }));
  const opening = probabilities(g, big.logits(g, newestOf(g, bigPrompt.hidden)), temperature);
  const first = drawn(g, opening, slice(g, gather(g, uniforms, g.scalar(0, 'int64')), 0, 0, 1));
  const bigCount = bigPrompt.present.length;

  const { scanned } = loop(g, {
    maxIterations: further,
    condition: not(g, equal(g, reshape(g, first, []), end)),
    // The last two tokens, the position of the last, how many tokens are owed, and both caches.
    carried: [
      concat(g, [newestOf(g, tokens), first], 1),
      total,
      further,
      ...bigPrompt.present,
      ...smallPrompt.present,
    ],
    body(b, turn, [pair, position, owed, ...caches]) {
      const chance = gather(b, uniforms, add(b, turn, g.scalar(1, 'int64'))); // [2k + 1]
      const at = (offset: number) => {
        const index = add(b, position as Tensor, int32(offset));
        return { last: reshape(b, index, [1]), total: add(b, index, int32(1)) };
      };
      const { proposals, q, draftCaches } = propose(b, small, {
        pair: pair as Tensor,
        past: caches.slice(bigCount),
        at,
        k,
        draw: (logits, i) => {
          const weights = probabilities(b, logits, temperature);
          return { weights, token: drawn(b, weights, slice(b, chance, 0, i, i + 1)) };
        },
      });
      const newest = newestOf(b, pair as Tensor);
      const read = concat(b, [newest, proposals], 1); // [1, k + 1]
      const verified = big.hidden(b, read, at(k), caches.slice(0, bigCount));
      const p = probabilities(b, big.logits(b, verified.hidden), temperature); // [1, k + 1, V]

      // Kept while u · q(x) < p(x); the column of ones behind is the case without a refusal.
      const index = reshape(b, proposals, [1, k, 1]);
      const ofDraft = reshape(b, gatherElements(b, q, index, 2), [k]);
      const ofTarget = reshape(b, gatherElements(b, slice(b, p, 1, 0, k), index, 2), [k]);
      const kept = less(b, mul(b, slice(b, chance, 0, k, 2 * k), ofDraft), ofTarget);
      const marked = concat(b, [cast(b, not(b, kept), 'int32'), g.constant('int32', [1], [1])], 0);
      const accepted = argMax(b, marked, 0, { keepDims: false }); // int64 []
      // Behind the last proposal q is 0, so that its residual is p: the bonus.
      const none = g.constant('float32', [1, 1, vocabulary], new Float32Array(vocabulary));
      const rowOf = (rows: Tensor) => gather(b, rows, reshape(b, accepted, [1]), 1);
      const weights = rest(b, rowOf(p), rowOf(concat(b, [q, none], 1)));
      const next = drawn(b, weights, slice(b, chance, 0, 2 * k, 2 * k + 1)); // [1, 1]

      const yielded = add(b, accepted, g.scalar(1, 'int64'));
      const order = g.ints(Array.from({ length: k + 1 }, (_, i) => i));
      const padded = reshape(b, concat(b, [proposals, next], 1), [k + 1]);
      const text = where(b, equal(b, order, accepted), reshape(b, next, [1]), padded);
      const ends = and(b, equal(b, text, end), less(b, order, yielded));
      const ended = reduceMax(b, cast(b, ends, 'int32'), [0]);
      const left = sub(b, owed as Tensor, yielded);
      const goesOn = and(b, equal(b, ended, int32(0)), less(b, g.scalar(0, 'int64'), left));
      const written = concat(b, [newest, reshape(b, text, [1, k + 1])], 1);
      const nextPair = gather(b, written, add(b, g.ints([0, 1]), accepted), 1);
      const nextPosition = add(b, position as Tensor, cast(b, yielded, 'int32'));
      return {
        condition: goesOn,
        carried: [nextPair, nextPosition, left, ...verified.present, ...draftCaches],
        scanned: [text, accepted],
      };
    },
  });
  g.output('first', first);
  g.output('choices', scanned[0] as Tensor);
  g.output('accepted', scanned[1] as Tensor);
  return g;
}

/** k tokens of the draft, [1, k], from the last two of the text, and what each was drawn from, [1, k, V]. */
function propose(
  b: Graph,
  draft: DecodeModel,
  how: {
    readonly pair: Tensor;
    readonly past: Caches;
    readonly at: (offset: number) => { last: Tensor; total: Tensor };
    readonly k: number;
    readonly draw: (logits: Tensor, i: number) => { weights: Tensor; token: Tensor };
  },
): { readonly proposals: Tensor; readonly q: Tensor; readonly draftCaches: Caches } {
  const proposals: Tensor[] = [];
  const q: Tensor[] = [];
  let caches = how.past;
  for (let i = 0; i < how.k; i++) {
    const read = proposals.at(-1) ?? how.pair;
    const { hidden, present } = draft.hidden(b, read, how.at(i), caches);
    caches = present;
    const position = gather(b, hidden, b.constant('int64', [1], [-1]), 1);
    const { weights, token } = how.draw(draft.logits(b, position), i);
    proposals.push(token);
    q.push(weights);
  }
  return { proposals: concat(b, proposals, 1), q: concat(b, q, 1), draftCaches: caches };
}
