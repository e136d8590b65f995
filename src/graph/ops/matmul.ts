// Matrix products. Rank-2 products become Gemm, which also transposes, so that no gradient needs a
// Transpose; batched ones become com.microsoft.FusedMatMul on the way back.
import type { Graph } from '../graph.ts';
import { broadcastShape, sameSize, shapesText, sizeAt } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { unbroadcast } from '../unbroadcast.ts';
import { scale } from './arithmetic.ts';
import { reshape } from './shape.ts';

/** How a product reads its operands. */
export interface Transposition {
  readonly transA?: boolean;
  readonly transB?: boolean;
  /** Factor of the product; 1 unless given. */
  readonly alpha?: number;
}

/** a · b with NumPy's rules for ranks ≥ 2: [..., m, k] x [..., k, n] -> [..., m, n]. */
export function matmul(g: Graph, a: Tensor, b: Tensor): Tensor {
  const shape = productShape('MatMul', a, b, {});
  return g.apply({
    operator: 'MatMul',
    inputs: [a, b],
    output: { type: a.type, shape },
    vjp: (dy) => productGradients(g, dy, a, b, {}),
  });
}

/** alpha · op(a) · op(b) over leading batch axes, op being an optional transposition of the last two. */
export function batchedMatmul(g: Graph, a: Tensor, b: Tensor, how: Transposition = {}): Tensor {
  const { transA = false, transB = false, alpha = 1 } = how;
  return g.apply({
    operator: 'FusedMatMul',
    domain: 'com.microsoft',
    inputs: [a, b],
    attributes: {
      transA: { int: Number(transA) },
      transB: { int: Number(transB) },
      alpha: { float: alpha },
    },
    output: { type: a.type, shape: productShape('FusedMatMul', a, b, how) },
    vjp: (dy) => productGradients(g, dy, a, b, how),
  });
}

/** alpha · op(a) · op(b) + c of matrices; c broadcasts to the result. */
export function gemm(
  g: Graph,
  a: Tensor,
  b: Tensor,
  { c, ...how }: Transposition & { readonly c?: Tensor | undefined } = {},
): Tensor {
  if (a.shape.length !== 2 || b.shape.length !== 2)
    throw new Error(`Gemm: takes two matrices, not ${shapesText(a.shape, b.shape)}`);
  const shape = productShape('Gemm', a, b, how);
  if (c && broadcastShape('Gemm', c.shape, shape).join() !== shape.join())
    throw new Error(
      `Gemm: the bias does not broadcast to the product: ${shapesText(c.shape, shape)}`,
    );
  const { transA = false, transB = false, alpha = 1 } = how;
  return g.apply({
    operator: 'Gemm',
    inputs: c ? [a, b, c] : [a, b],
    attributes: {
      transA: { int: Number(transA) },
      transB: { int: Number(transB) },
      alpha: { float: alpha },
    },
    output: { type: a.type, shape },
    vjp: (dy) => [
      ...matrixGradients(g, dy, a, b, how),
      ...(c ? [unbroadcast(g, dy, c.shape)] : []),
    ],
  });
}

/** x · w + bias over the last axis of x: [..., in] x [in, out] -> [..., out]. */
export function linear(g: Graph, x: Tensor, w: Tensor, bias?: Tensor): Tensor {
  return applyMatrix(g, x, w, false, bias);
}

/** x · wᵀ + bias over the last axis of x: [..., in] x [out, in] -> [..., out], as a tied head needs. */
export function linearTransposed(g: Graph, x: Tensor, w: Tensor, bias?: Tensor): Tensor {
  return applyMatrix(g, x, w, true, bias);
}

function applyMatrix(g: Graph, x: Tensor, w: Tensor, transB: boolean, c?: Tensor): Tensor {
  const inner = x.shape.at(-1) ?? 0;
  if (w.shape.length !== 2 || !sameSize(inner, sizeAt(w.shape, transB ? 1 : 0)))
    throw new Error(
      `${transB ? 'linearTransposed' : 'linear'}: inner dimensions differ: ` +
        shapesText(x.shape, w.shape),
    );
  const rows = x.shape.length === 2 ? x : reshape(g, x, [-1, inner]);
  const product = gemm(g, rows, w, { c, transB });
  return reshape(g, product, [...x.shape.slice(0, -1), sizeAt(product.shape, 1)]);
}

function productShape(
  operator: string,
  a: Tensor,
  b: Tensor,
  { transA = false, transB = false }: Transposition,
): number[] {
  const shapes = shapesText(a.shape, b.shape);
  if (a.type !== b.type) throw new Error(`${operator}: element types differ: ${a.type} ${b.type}`);
  if (a.shape.length < 2 || b.shape.length < 2)
    throw new Error(`${operator}: takes ranks of at least 2, not ${shapes}`);
  const [m, innerA] = lastTwo(a.shape, transA);
  const [innerB, n] = lastTwo(b.shape, transB);
  if (!sameSize(innerA, innerB))
    throw new Error(
      `${operator}: inner dimensions differ: ${shapes}` +
        (transA || transB ? ` (transA ${transA}, transB ${transB})` : ''),
    );
  return [...broadcastShape(operator, a.shape.slice(0, -2), b.shape.slice(0, -2)), m, n];
}

function lastTwo(shape: readonly number[], transposed: boolean): [number, number] {
  const rows = sizeAt(shape, shape.length - 2);
  const columns = sizeAt(shape, shape.length - 1);
  return transposed ? [columns, rows] : [rows, columns];
}

/** With A = op(a), B = op(b): dA = dY · Bᵀ and dB = Aᵀ · dY, each transposed back where op did. */
function productGradients(
  g: Graph,
  dy: Tensor,
  a: Tensor,
  b: Tensor,
  { transA = false, transB = false, alpha = 1 }: Transposition,
): Tensor[] {
  const byA = transA
    ? batchedMatmul(g, b, dy, { transA: transB, transB: true, alpha })
    : batchedMatmul(g, dy, b, { transB: !transB, alpha });
  const byB = transB
    ? batchedMatmul(g, dy, a, { transA: true, transB: transA, alpha })
    : batchedMatmul(g, a, dy, { transA: !transA, alpha });
  return [unbroadcast(g, byA, a.shape), unbroadcast(g, byB, b.shape)];
}

function matrixGradients(
  g: Graph,
  dy: Tensor,
  a: Tensor,
  b: Tensor,
  { transA = false, transB = false, alpha = 1 }: Transposition,
): Tensor[] {
  const scaled = alpha === 1 ? dy : scale(g, dy, alpha);
  return [
    transA
      ? gemm(g, b, scaled, { transA: transB, transB: true })
      : gemm(g, scaled, b, { transB: !transB }),
    transB
      ? gemm(g, scaled, a, { transA: true, transB: transA })
      : gemm(g, a, scaled, { transA: !transA }),
  ];
}
