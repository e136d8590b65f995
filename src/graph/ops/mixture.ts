// The router of a mixture of experts: which experts a token uses, and how much of each.
// The number of tokens may be unknown until run time.
import type { Graph } from '../graph.ts';
import { shapeText, sizeAt } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { mul } from './arithmetic.ts';
import { oneHot } from './gather.ts';
import { stopGradient } from './logic.ts';
import { reduceSum, topK } from './reduce.ts';
import { unsqueeze } from './shape.ts';
import { softmax } from './softmax.ts';

/** What a router says of N tokens and E experts; every tensor is [N, E]. */
export interface Routing {
  /** Softmax over all experts. */
  readonly probabilities: Tensor;
  /** 1 where the expert is one of the token's k, 0 elsewhere; no gradient passes. */
  readonly chosen: Tensor;
  /** What each expert's output is multiplied by; 0 where it is not chosen. */
  readonly gates: Tensor;
}

/**
 * Routes tokens to the k experts with the largest logits [N, E].
 * k = 1: the gate is the chosen expert's probability among all (Fedus et al., arXiv 2101.03961): a softmax
 * over the chosen one alone would be 1 whatever the logits, and the router would learn nothing from the task.
 * k ≥ 2: the gates are a softmax over the chosen (`topKGates`).
 */
export function routing(g: Graph, logits: Tensor, k: number): Routing {
  const experts = sizeAt(matrix('routing', logits).shape, 1);
  const probabilities = softmax(g, logits);
  const { indices } = topK(g, logits, k);
  const chosen = reduceSum(g, chosenByRank(g, indices, experts), [1]);
  if (k === experts) return { probabilities, chosen, gates: probabilities };
  const gates = k === 1 ? mul(g, probabilities, chosen) : topKGates(g, logits, k);
  return { probabilities, chosen, gates };
}

/**
 * Gates [N, E] of logits [N, E]: softmax over each row's k largest, 0 elsewhere, so that a row sums
 * to 1 (Shazeer et al., arXiv 1701.06538).
 */
export function topKGates(g: Graph, logits: Tensor, k: number): Tensor {
  const { values, indices } = topK(g, matrix('topKGates', logits), k);
  const ranked = chosenByRank(g, indices, sizeAt(logits.shape, 1));
  return reduceSum(g, mul(g, unsqueeze(g, softmax(g, values), -1), ranked), [1]);
}

/** Indices [N, k] as rows of one 1 each, [N, k, E]. */
function chosenByRank(g: Graph, indices: Tensor, experts: number): Tensor {
  return stopGradient(g, oneHot(g, indices, experts));
}

function matrix(operator: string, logits: Tensor): Tensor {
  if (logits.shape.length === 2) return logits;
  throw new Error(`${operator}: takes logits [N, E], not ${shapeText(logits.shape)}`);
}
