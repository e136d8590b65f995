// The router of a mixture of experts: which experts a token uses, and how much of each.
import type { Graph } from '../graph.ts';
import { shapeText } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { scatterElements } from './gather.ts';
import { topK } from './reduce.ts';
import { zeros } from './shape.ts';
import { softmax } from './softmax.ts';

/**
 * Gates [N, E] of logits [N, E]: softmax over each row's k largest, 0 elsewhere, so that a row sums
 * to 1 (Shazeer et al., arXiv 1701.06538).
 */
export function topKGates(g: Graph, logits: Tensor, k: number): Tensor {
  if (logits.shape.length !== 2)
    throw new Error(`topKGates: takes logits [N, E], not ${shapeText(logits.shape)}`);
  const { values, indices } = topK(g, logits, k);
  return scatterElements(g, zeros(g, logits), indices, softmax(g, values), -1);
}
