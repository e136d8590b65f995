// Attention to keys and values that another layer has written already: nothing is appended and nothing copied. The fused
// operator of com.microsoft.MultiHeadAttention reads a cache laid out as GroupQueryAttention writes it; what lies in slots
// after a query's own is barred by a bias. (GroupQueryAttention takes empty keys and values for this, but copies the cache;
// https://github.com/microsoft/onnxruntime/pull/28242.) Inference only.
import type { Graph } from '../graph.ts';
import { sameShape, shapesText } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { add, sub } from './arithmetic.ts';
import { cast, greater, where } from './logic.ts';
import { fusedRotary } from './rotary.ts';
import { countUp, reshape, sizeAlong } from './shape.ts';

/** Where the queries of a call stand. */
export interface QueryPlaces {
  /** int64 [B, S]: their positions. */
  readonly positions: Tensor;
  /** [B, 1, S, slots]: 0 for slots up to a query's own, −10⁹ after it. */
  readonly bias: Tensor;
}

/** Positions and bias of S tokens whose last ones stand at `last`, int32 [B]; every layer of a call has the same. */
export function queryPlaces(g: Graph, tokens: Tensor, last: Tensor, slots: number): QueryPlaces {
  const [batch = -1, length = -1] = tokens.shape;
  const ends = reshape(g, cast(g, last, 'int64'), [batch, 1]);
  const positions = add(
    g,
    ends,
    length < 0 ? offsets(g, tokens) : g.ints(upTo(length, 1 - length)),
  );
  const all = g.ints(upTo(slots, 0));
  const later = greater(g, all, reshape(g, positions, [batch, 1, length, 1]));
  return { positions, bias: where(g, later, g.scalar(-1e9), g.scalar(0)) };
}

/** 1 − S … 0 for a length S known when the graph runs, int64 [?]. */
function offsets(g: Graph, tokens: Tensor): Tensor {
  const length = sizeAlong(g, tokens, 1);
  return add(g, sub(g, countUp(g, length), length), g.ints([1]));
}

function upTo(count: number, from: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}

/** Inputs of attention to another layer's cache. */
export interface BorrowedAttention extends QueryPlaces {
  /** [B, S, heads · D], not turned yet. */
  readonly query: Tensor;
  /** That layer's cache with the present tokens written in, [B, heads, slots, D], its keys turned by their positions. */
  readonly keys: Tensor;
  readonly values: Tensor;
  /** [context, D/2]. */
  readonly cosCache: Tensor;
  readonly sinCache: Tensor;
}

/** Attended values [B, S, heads · D]; throws where query and cache do not fit. */
export function borrowedAttention(g: Graph, spec: BorrowedAttention): Tensor {
  const { query, keys, values, positions, bias, cosCache, sinCache } = spec;
  const [batch = -1, heads = 0, , width = 0] = keys.shape;
  if (
    keys.shape.length !== 4 ||
    !sameShape(keys.shape, values.shape) ||
    !sameShape(query.shape, [batch, -1, heads * width])
  )
    throw new Error(
      `MultiHeadAttention: query and cache do not fit: ${shapesText(query.shape, keys.shape, values.shape)}`,
    );
  const turned = fusedRotary(g, query, positions, cosCache, sinCache, { heads });
  return g.apply({
    operator: 'MultiHeadAttention',
    domain: 'com.microsoft',
    inputs: [turned, keys, values, undefined, undefined, bias],
    attributes: { num_heads: { int: heads } },
    output: query,
  });
}
