// com.microsoft.GroupQueryAttention over keys and values that another layer has written already: nothing of its own is
// appended, and only the queries turn. The operator takes empty keys and values for that
// (https://github.com/microsoft/onnxruntime/pull/28242); its copy of the cache is asked for because version 1.30 ends
// the process without it, and is read by nobody. Inference only.
import type { Graph } from '../graph.ts';
import { sameShape, shapesText, sizeAt } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';

/** Inputs of attention to another layer's cache. */
export interface BorrowedAttention {
  /** [B, S, heads · D]; B is known. */
  readonly query: Tensor;
  /** That layer's cache with the present tokens written in, [B, heads, slots, D], its keys turned by their positions. */
  readonly keys: Tensor;
  readonly values: Tensor;
  /** int32 [B]: tokens in the cache minus one. */
  readonly seqlensK: Tensor;
  /** int32 []: the largest number of tokens in the cache. */
  readonly totalSequenceLength: Tensor;
  /** [context, D/2]. */
  readonly cosCache: Tensor;
  readonly sinCache: Tensor;
}

/** Attended values [B, S, heads · D]; throws where query and cache do not fit. */
export function borrowedAttention(g: Graph, spec: BorrowedAttention): Tensor {
  const { query, keys, values, seqlensK, totalSequenceLength, cosCache, sinCache } = spec;
  const [batch = -1, heads = 0, , width = 0] = keys.shape;
  if (
    keys.shape.length !== 4 ||
    !sameShape(keys.shape, values.shape) ||
    !sameShape(query.shape, [batch, -1, heads * width])
  )
    throw new Error(
      `GroupQueryAttention: query and cache do not fit: ${shapesText(query.shape, keys.shape, values.shape)}`,
    );
  const none = g.constant('float32', [sizeAt(query.shape, 0), 0, heads * width], []);
  const [output] = g.node({
    operator: 'GroupQueryAttention',
    domain: 'com.microsoft',
    inputs: [query, none, none, keys, values, seqlensK, totalSequenceLength, cosCache, sinCache],
    attributes: {
      num_heads: { int: heads },
      kv_num_heads: { int: heads },
      do_rotary: { int: 1 },
      rotary_interleaved: { int: 0 },
    },
    outputs: [query, keys, values],
  });
  if (!output) throw new Error('GroupQueryAttention: no output');
  return output;
}
