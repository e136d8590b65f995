// com.microsoft.MultiHeadAttention: whole attention in one operator. Which way the engine then takes, tile by tile or with
// all scores in memory, is its own affair; in its published source it goes by tiles where there is neither mask nor
// cache and it knows the size of the processor's second-level cache (contrib_ops/cpu/bert/multihead_attention.cc).
import type { Graph } from '../graph.ts';
import { sameShape, shapesText } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';

/** softmax(q kᵀ / √D) v head by head, without a mask, for q, k and v [B, S, heads · D] -> the same; not differentiable. */
export function multiHeadAttention(
  g: Graph,
  {
    q,
    k,
    v,
    heads,
  }: { readonly q: Tensor; readonly k: Tensor; readonly v: Tensor; readonly heads: number },
): Tensor {
  const width = q.shape.at(-1) ?? 0;
  if (
    q.shape.length !== 3 ||
    width % heads !== 0 ||
    ![k, v].every((x) => sameShape(x.shape, q.shape))
  )
    throw new Error(
      `MultiHeadAttention: takes q, k, v [B, S, ${heads} · D], not ${shapesText(q.shape, k.shape, v.shape)}`,
    );
  const [output] = g.node({
    operator: 'MultiHeadAttention',
    domain: 'com.microsoft',
    inputs: [q, k, v],
    attributes: { num_heads: { int: heads } },
    outputs: [q],
  });
  if (!output) throw new Error('MultiHeadAttention: no output');
  return output;
}
