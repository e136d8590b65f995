// Experts that choose tokens: each takes the C tokens that the router gives the largest probabilities for it, so that all
// have the same load by construction (Zhou et al., arXiv 2202.09368). Which tokens are taken depends on all of the batch,
// later tokens among them: a training may do this, a model that writes one token after the other cannot.
import type { Graph } from '../graph.ts';
import { shapeText, sizeAt } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { add, div, mul, sub } from './arithmetic.ts';
import { scatterElements } from './gather.ts';
import { stopGradient } from './logic.ts';
import type { Routing } from './mixture.ts';
import { reduceSum, topK } from './reduce.ts';
import { softmax } from './softmax.ts';

/** Keeps the division of a token that nobody took at 0 / this. */
const NOBODY = 1e-9;

/**
 * Routes N tokens by logits [N, E]: each expert takes `capacity` of the `real` ones [N, 1] (1 real, 0 padding). The gates of a
 * token are its probabilities among the experts that took it, renormalised, as where tokens choose: only who chooses
 * differs. (The paper leaves them as they are.) Throws unless 1 ≤ capacity ≤ N.
 */
export function expertChoiceRouting(
  g: Graph,
  logits: Tensor,
  { capacity, real }: { readonly capacity: number; readonly real?: Tensor },
): Routing {
  if (logits.shape.length !== 2)
    throw new Error(`expertChoiceRouting: takes logits [N, E], not ${shapeText(logits.shape)}`);
  const [tokens, experts] = [sizeAt(logits.shape, 0), sizeAt(logits.shape, 1)];
  if (!(capacity >= 1 && capacity <= tokens))
    throw new Error(`expertChoiceRouting: ${capacity} places for ${tokens} tokens`);
  const probabilities = softmax(g, logits);
  // Padding ranks below every real token.
  const one = g.scalar(1, 'float32');
  const ranked = real ? add(g, mul(g, probabilities, real), sub(g, real, one)) : probabilities;
  const { indices } = topK(g, stopGradient(g, ranked), capacity, 0); // [C, E]
  const taken = scatterElements(
    g,
    g.constant('float32', [tokens, experts], new Float32Array(tokens * experts)),
    indices,
    g.constant('float32', [capacity, experts], new Float32Array(capacity * experts).fill(1)),
    0,
  );
  const chosen = stopGradient(g, real ? mul(g, taken, real) : taken);
  const kept = mul(g, probabilities, chosen);
  const mass = add(g, reduceSum(g, kept, [1], { keepDims: true }), g.scalar(NOBODY, 'float32'));
  return { probabilities, chosen, gates: div(g, kept, mass) };
}
