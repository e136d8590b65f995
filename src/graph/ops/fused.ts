// Fused operators of com.microsoft for running a trained model; none is differentiable.
// Reference: https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md
import type { Graph } from '../graph.ts';
import { sameShape, shapesText, shapeText } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';

/** x · sigmoid(1.702 x) in one operator. */
export function fusedQuickGelu(g: Graph, x: Tensor): Tensor {
  return selfGated(g, x, 1.702);
}

/** x · sigmoid(x) in one operator. */
export function fusedSilu(g: Graph, x: Tensor): Tensor {
  return selfGated(g, x, 1);
}

function selfGated(g: Graph, x: Tensor, alpha: number): Tensor {
  return g.apply({
    operator: 'QuickGelu',
    domain: 'com.microsoft',
    inputs: [x],
    attributes: { alpha: { float: alpha } },
    output: x,
  });
}

/** What a normalisation of a residual stream returns: its normal form and the new stream. */
export interface SkipResult {
  readonly output: Tensor;
  /** x + skip. */
  readonly sum: Tensor;
}

/** Layer normalisation of x + skip, and the sum itself, in one operator; shapes [B, S, d]. */
export function skipLayerNorm(
  g: Graph,
  x: Tensor,
  skip: Tensor,
  gain: Tensor,
  bias: Tensor,
  epsilon = 1e-5,
): SkipResult {
  return skipNorm(g, 'SkipLayerNormalization', x, skip, [gain, bias], epsilon);
}

/** Root-mean-square normalisation of x + skip, and the sum itself, in one operator; shapes [B, S, d]. */
export function skipRmsNorm(
  g: Graph,
  x: Tensor,
  skip: Tensor,
  gain: Tensor,
  epsilon = 1e-5,
): SkipResult {
  return skipNorm(g, 'SkipSimplifiedLayerNormalization', x, skip, [gain], epsilon);
}

function skipNorm(
  g: Graph,
  operator: string,
  x: Tensor,
  skip: Tensor,
  vectors: readonly Tensor[],
  epsilon: number,
): SkipResult {
  const width = x.shape.at(-1) ?? -1;
  if (!sameShape(x.shape, skip.shape) || !vectors.every(({ shape }) => sameShape(shape, [width])))
    throw new Error(
      `${operator}: shapes do not fit: ` +
        shapesText(x.shape, skip.shape, ...vectors.map(({ shape }) => shape)),
    );
  const statistic = { type: x.type, shape: [...x.shape.slice(0, -1), 1] };
  const [output, , , sum] = g.node({
    operator,
    domain: 'com.microsoft',
    inputs: [x, skip, ...vectors],
    attributes: { epsilon: { float: epsilon } },
    outputs: [x, statistic, statistic, x],
    optionalOutputsFrom: 1,
  });
  if (!output || !sum) throw new Error(`${operator}: no output`);
  return { output, sum };
}

/** Inputs of the operator. */
export interface GroupQueryAttention {
  /** [B, S, heads · D], or packed [B, S, (heads + 2 · kvHeads) · D] where key and value are left out. */
  readonly query: Tensor;
  /** [B, S, kvHeads · D]. */
  readonly key?: Tensor;
  readonly value?: Tensor;
  /** [B, kvHeads, slots, D]; the slots are all there from the start, filled or not. */
  readonly pastKey: Tensor;
  readonly pastValue: Tensor;
  /** int32 [B]: tokens in the cache once this call is done, minus one. */
  readonly seqlensK: Tensor;
  /** int32 []: the largest number of tokens in the cache once this call is done. */
  readonly totalSequenceLength: Tensor;
  /**
   * [context, D/2], needed where positions are rotary. With fewer columns, n · 8 of them, only the first n · 16
   * numbers of a head turn.
   */
  readonly cosCache?: Tensor;
  readonly sinCache?: Tensor;
  readonly heads: number;
  readonly kvHeads: number;
  /** Turns queries and keys by their positions, halves paired. */
  readonly doRotary?: boolean;
}

/** Attended values and the cache with this call's keys and values written in. */
export interface AttentionWithCache {
  /** [B, S, heads · D]. */
  readonly output: Tensor;
  readonly presentKey: Tensor;
  readonly presentValue: Tensor;
}

/**
 * com.microsoft.GroupQueryAttention: causal attention with a key-value cache in one operator. The same
 * graph serves prefill (S tokens into an empty cache), decode (one token) and verification (k + 1).
 * Throws where packed or separate projections do not fit cache and heads.
 */
export function groupQueryAttention(g: Graph, spec: GroupQueryAttention): AttentionWithCache {
  const { query, key, value, pastKey, pastValue, heads, kvHeads, doRotary = false } = spec;
  const dHead = checkedHeadSize(spec);
  const [batch = -1, length = -1] = query.shape;
  const [output, presentKey, presentValue] = g.node({
    operator: 'GroupQueryAttention',
    domain: 'com.microsoft',
    inputs: [
      query,
      key,
      value,
      pastKey,
      pastValue,
      spec.seqlensK,
      spec.totalSequenceLength,
      doRotary ? spec.cosCache : undefined,
      doRotary ? spec.sinCache : undefined,
    ],
    attributes: {
      num_heads: { int: heads },
      kv_num_heads: { int: kvHeads },
      do_rotary: { int: Number(doRotary) },
      rotary_interleaved: { int: 0 },
    },
    outputs: [{ type: query.type, shape: [batch, length, heads * dHead] }, pastKey, pastValue],
  });
  if (!output || !presentKey || !presentValue) throw new Error('GroupQueryAttention: no output');
  return { output, presentKey, presentValue };
}

function checkedHeadSize(spec: GroupQueryAttention): number {
  const { query, key, value, pastKey, pastValue, heads, kvHeads } = spec;
  const [batch = -1, , , dHead = 0] = pastKey.shape;
  const packed = !key && !value;
  const width = (packed ? heads + 2 * kvHeads : heads) * dHead;
  const refuse = (what: string): never => {
    throw new Error(
      `GroupQueryAttention: ${what}: ${heads} heads, ${kvHeads} of keys and values, ` +
        shapesText(...[query, key, value, pastKey, pastValue].flatMap((x) => (x ? [x.shape] : []))),
    );
  };
  if (pastKey.shape.length !== 4 || pastKey.shape[1] !== kvHeads)
    return refuse('the cache is [B, kvHeads, slots, D]');
  if (!sameShape(pastKey.shape, pastValue.shape)) return refuse('key and value caches differ');
  const multiple = spec.doRotary ? 16 : 8;
  if (dHead % multiple !== 0) return refuse(`the head size is a multiple of ${multiple}`);
  if (heads % kvHeads !== 0) return refuse('heads share keys and values evenly');
  if (query.shape.length !== 3 || query.shape.at(-1) !== width)
    return refuse(`the query is [B, S, ${width}]`);
  for (const projection of [key, value])
    if (!packed && projection?.shape.at(-1) !== kvHeads * dHead)
      return refuse(`key and value are [B, S, ${kvHeads * dHead}]`);
  if (spec.seqlensK.type !== 'int32' || !sameShape(spec.seqlensK.shape, [batch]))
    return refuse(
      `seqlensK is int32 [B], not ${spec.seqlensK.type} ${shapeText(spec.seqlensK.shape)}`,
    );
  if (spec.totalSequenceLength.type !== 'int32' || spec.totalSequenceLength.shape.length !== 0)
    return refuse('totalSequenceLength is int32 []');
  const columns = spec.cosCache?.shape.at(-1) ?? 0;
  const fits = columns > 0 && columns % 8 === 0 && columns <= dHead / 2;
  if (spec.doRotary && !(fits && sameShape(spec.cosCache?.shape ?? [], [-1, columns])))
    return refuse(`rotary tables are [context, ${dHead / 2}] or fewer columns, a multiple of 8`);
  return dHead;
}
