// Rotary positions (Su et al., arXiv 2104.09864), not interleaved: each head's first half is paired
// with its second, as com.microsoft.GroupQueryAttention does with rotary_interleaved = 0.
import type { Graph } from '../graph.ts';
import { broadcastShape, sameShape, shapesText, shapeText, sizeAt } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { add, mul, neg } from './arithmetic.ts';
import { concat, split } from './shape.ts';

/** Cosines and sines of position · base^(−2i/dHead), i < dHead/2: each [context, dHead / 2] in rows. */
export function rotaryTables(
  context: number,
  dHead: number,
  base = 10_000,
): { readonly cos: Float32Array; readonly sin: Float32Array } {
  if (dHead % 2 !== 0) throw new Error(`rotaryTables: dHead is even, not ${dHead}`);
  const half = dHead / 2;
  const angles = Float64Array.from({ length: context * half }, (_, i) => {
    const position = Math.floor(i / half);
    return position * base ** ((-2 * (i % half)) / dHead);
  });
  return { cos: Float32Array.from(angles, Math.cos), sin: Float32Array.from(angles, Math.sin) };
}

/** x [B, H, T, D] turned by cos and sin [T, D/2] (or any shape that broadcasts), in plain operators. */
export function rotary(g: Graph, x: Tensor, cos: Tensor, sin: Tensor): Tensor {
  const half = (x.shape.at(-1) ?? 0) / 2;
  const halfShape = [...x.shape.slice(0, -1), half];
  if (
    !Number.isInteger(half) ||
    !sameShape(cos.shape, sin.shape) ||
    !sameShape(broadcastShape('rotary', halfShape, cos.shape), halfShape)
  )
    throw new Error(
      `rotary: tables do not fit the halves of x: ${shapesText(x.shape, cos.shape, sin.shape)}`,
    );
  const [first, second] = split(g, x, [half, half], -1);
  if (!first || !second) throw new Error(`rotary: no halves in ${shapeText(x.shape)}`);
  // [a, b] -> [a cos − b sin, b cos + a sin], in two products over whole heads.
  const straight = mul(g, x, concat(g, [cos, cos], -1));
  const crossed = mul(g, concat(g, [second, first], -1), concat(g, [neg(g, sin), sin], -1));
  return add(g, straight, crossed);
}

/**
 * The same in one fused operator over heads side by side: x [B, T, heads · D], positions int64 [1]
 * (that of the first token) or [B, T], tables [context, D/2]. Its gradient turns back: sin negated.
 */
export function fusedRotary(
  g: Graph,
  x: Tensor,
  positions: Tensor,
  cosCache: Tensor,
  sinCache: Tensor,
  { heads }: { readonly heads: number },
): Tensor {
  const width = x.shape.at(-1) ?? 0;
  if (
    x.shape.length !== 3 ||
    cosCache.shape.length !== 2 ||
    !sameShape(cosCache.shape, sinCache.shape) ||
    sizeAt(cosCache.shape, 1) * 2 * heads !== width
  )
    throw new Error(
      `RotaryEmbedding: ${heads} heads and tables do not fit: ` +
        shapesText(x.shape, cosCache.shape, sinCache.shape),
    );
  if (!sameShape(positions.shape, [1]) && !sameShape(positions.shape, x.shape.slice(0, 2)))
    throw new Error(
      `RotaryEmbedding: positions do not fit: ${shapesText(x.shape, positions.shape)}`,
    );
  return g.apply({
    operator: 'RotaryEmbedding',
    domain: 'com.microsoft',
    inputs: [x, positions, cosCache, sinCache],
    attributes: { interleaved: { int: 0 }, num_heads: { int: heads } },
    output: x,
    vjp: (dy) => [fusedRotary(g, dy, positions, cosCache, neg(g, sinCache), { heads })],
  });
}
