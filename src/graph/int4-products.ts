// The same graph with its matrix products in four bits, or with the rounded matrices written out in float32 again: the
// second is what the first has to agree with. Tables that are only looked up stay as they are.
import type { Graph, GraphNode } from './graph.ts';
import { nodeBodies } from './live-nodes.ts';
import {
  type Int4Accuracy,
  type Int4Matrix,
  int4Bytes,
  int4Constants,
  int4Matrix,
  int4Product,
  int4Values,
} from './ops/int4-blocks.ts';
import type { Tensor } from './tensor.ts';

/** What the change amounts to, over all matrices that a pass multiplies by. */
export interface Int4Products {
  readonly matrices: number;
  /** Bytes before and after, scales included. */
  readonly float32Bytes: number;
  readonly int4Bytes: number;
}

/** Replaces the products of a finished graph in place by MatMulNBits; throws where there is none to replace. */
export function int4Products(g: Graph, accuracy: Int4Accuracy): Int4Products {
  return productsReplaced(g, (matrix, name) => {
    const constants = int4Constants(g, matrix, name);
    return ({ inputs: [x], outputs }) =>
      int4Product(matrix, accuracy, x ? [x, ...constants] : constants, outputs);
  });
}

/** The same rounding, multiplied in float32: replaces each matrix in place by the numbers its four bits stand for. */
export function int4ReadBack(g: Graph): Int4Products {
  return productsReplaced(g, (matrix, name) => {
    const { rows, columns } = matrix;
    const values = g.constant('float32', [rows, columns], int4Values(matrix), `${name}.read-back`);
    return (node) => ({ ...node, inputs: [...node.inputs.slice(0, 1), values] });
  });
}

/** What takes the place of a product. */
type Replace = (node: GraphNode) => GraphNode;

function productsReplaced(
  g: Graph,
  replacing: (matrix: Int4Matrix, name: string) => Replace,
): Int4Products {
  const constants = new Map(g.constants.map(({ tensor, bytes }) => [tensor, bytes]));
  const known = new Map<Tensor, Replace>();
  const sum = { matrices: 0, float32Bytes: 0, int4Bytes: 0 };
  const replaceOf = (tensor: Tensor): Replace | undefined => {
    const bytes = constants.get(tensor);
    const [rows = 0, columns = 0, ...more] = tensor.shape;
    if (!bytes || columns === 0 || more.length > 0) return undefined;
    const found = known.get(tensor);
    if (found) return found;
    const floats = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
    const matrix = int4Matrix(floats, [rows, columns]);
    sum.matrices++;
    sum.float32Bytes += bytes.length;
    sum.int4Bytes += int4Bytes(matrix);
    const replace = replacing(matrix, tensor.name);
    known.set(tensor, replace);
    return replace;
  };
  replaceIn(g, replaceOf);
  if (sum.matrices > 0) return sum;
  throw new Error(`graph "${g.name}" multiplies by no constant matrix: nothing to round`);
}

function replaceIn(g: Graph, replaceOf: (tensor: Tensor) => Replace | undefined): void {
  for (const [at, node] of g.nodes.entries()) {
    for (const body of nodeBodies(node)) replaceIn(body, replaceOf);
    const matrix = node.operator === 'MatMul' ? node.inputs[1] : undefined;
    const replace = matrix && replaceOf(matrix);
    if (replace) g.nodes[at] = replace(node);
  }
}
