// The same graph with its matrix products in 8-bit integers: every product by a constant matrix, in bodies of loops
// too, becomes one by the matrix rounded. Tables that are only looked up stay as they are.
import type { Graph, GraphNode } from './graph.ts';
import { nodeBodies } from './live-nodes.ts';
import {
  type QuantizedMatrix,
  quantizedBytes,
  quantizedConstants,
  quantizedMatrix,
} from './ops/quantized.ts';
import type { Tensor } from './tensor.ts';

/** What the change amounts to, over all matrices that a pass multiplies by. */
export interface Int8Products {
  readonly matrices: number;
  /** Bytes before and after, scales included. */
  readonly float32Bytes: number;
  readonly int8Bytes: number;
}

/** Replaces the products of a finished graph in place; throws where there is none to replace. */
export function int8Products(g: Graph): Int8Products {
  const constants = new Map(g.constants.map(({ tensor, bytes }) => [tensor, bytes]));
  const known = new Map<Tensor, Rounded>();
  const rounded = (tensor: Tensor): Rounded | undefined => {
    const bytes = constants.get(tensor);
    if (!bytes || tensor.shape.length !== 2) return undefined;
    const found = known.get(tensor) ?? roundedConstant(g, tensor, bytes);
    known.set(tensor, found);
    return found;
  };
  replaceIn(g, rounded);
  if (known.size === 0)
    throw new Error(`graph "${g.name}" multiplies by no constant matrix: nothing to round`);
  const all = [...known];
  return {
    matrices: all.length,
    float32Bytes: all.reduce((sum, [tensor]) => sum + (constants.get(tensor)?.length ?? 0), 0),
    int8Bytes: all.reduce((sum, [, { matrix }]) => sum + quantizedBytes(matrix), 0),
  };
}

interface Rounded {
  readonly matrix: QuantizedMatrix;
  readonly inputs: readonly Tensor[];
}

function roundedConstant(g: Graph, { name, shape }: Tensor, bytes: Uint8Array): Rounded {
  const [rows = 0, columns = 0] = shape;
  const floats = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const matrix = quantizedMatrix(floats, [rows, columns]);
  return { matrix, inputs: quantizedConstants(g, matrix, name) };
}

function replaceIn(g: Graph, rounded: (tensor: Tensor) => Rounded | undefined): void {
  for (const [at, node] of g.nodes.entries()) {
    for (const body of nodeBodies(node)) replaceIn(body, rounded);
    const replaced = int8Product(node, rounded);
    if (replaced) g.nodes[at] = replaced;
  }
}

function int8Product(
  node: GraphNode,
  rounded: (tensor: Tensor) => Rounded | undefined,
): GraphNode | undefined {
  const [x, matrix] = node.inputs;
  if (node.operator !== 'MatMul' || !x || !matrix) return undefined;
  const found = rounded(matrix);
  if (!found) return undefined;
  // The outputs are the same tensors, so that what reads them does not change.
  return {
    operator: 'DynamicQuantizeMatMul',
    domain: 'com.microsoft',
    inputs: [x, ...found.inputs],
    outputs: node.outputs,
  };
}
