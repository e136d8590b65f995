// Mixture of experts: parameters grow with the experts, work with those a token is sent to.
// Shazeer et al. (2017), arXiv 1701.06538; Fedus et al. (2021), arXiv 2101.03961.

import {
  feedForwardParameters,
  type TransformerShape,
  transformerParameters,
} from './parameters.ts';

interface Experts {
  /** E: feed-forward blocks in place of each one. */
  readonly experts: number;
}

/** Parameters of a dense model whose every feed-forward block becomes E experts behind a d·E router without bias. */
export function moeParameters({ experts, ...shape }: TransformerShape & Experts): number {
  const added = (experts - 1) * feedForwardParameters(shape) + shape.dModel * experts;
  return transformerParameters(shape) + shape.layers * added;
}

/** Parameters that one token meets when it is sent to `active` of the experts (k of E), router included. */
export function moeActiveParameters({
  experts,
  active,
  ...shape
}: TransformerShape & Experts & { readonly active: number }): number {
  const idle = (experts - active) * feedForwardParameters(shape);
  return moeParameters({ experts, ...shape }) - shape.layers * idle;
}

/**
 * Experts of one layer that N tokens meet together, on average, where each token's k of E are as if drawn
 * evenly: E · (1 − (1 − k/E)^N). One token meets k; a large enough batch meets all.
 */
export function expectedExperts({
  experts,
  active,
  tokens,
}: Experts & { readonly active: number; readonly tokens: number }): number {
  return experts * (1 - (1 - active / experts) ** tokens);
}

/**
 * E · Σ f_i · P_i: what the load-balancing loss multiplies by its coefficient (Fedus et al., arXiv 2101.03961,
 * eq. 4). f_i is the share of the tokens sent to expert i, P_i the mean probability the router gives it.
 * 1 where either is even; E where both put everything on one expert. Throws where the lists differ in length.
 */
export function loadImbalance({
  shares,
  probabilities,
}: {
  readonly shares: readonly number[];
  readonly probabilities: readonly number[];
}): number {
  if (shares.length !== probabilities.length)
    throw new RangeError(`${shares.length} shares and ${probabilities.length} probabilities`);
  return shares.length * shares.reduce((sum, f, i) => sum + f * (probabilities[i] ?? 0), 0);
}

/** The imbalance where one expert has `share` of the tokens and of the probability, the others the rest in equal parts. */
export function oneSidedImbalance({
  experts,
  share,
}: Experts & { readonly share: number }): number {
  const rest = experts > 1 ? (1 - share) / (experts - 1) : 0;
  const shares = [share, ...new Array<number>(experts - 1).fill(rest)];
  return loadImbalance({ shares, probabilities: shares });
}

/** A model whose every layer with experts is alike; its other parameters are counted elsewhere. */
export interface MixtureSize extends Experts {
  /** d. */
  readonly dModel: number;
  /** Layers that have experts. */
  readonly expertLayers: number;
  /** f: width of one expert. */
  readonly width: number;
  /** Matrices of one expert: two, or three where it is gated. */
  readonly matrices: 2 | 3;
  /** Width of what every token passes beside its experts in these layers; 0 where there is nothing. */
  readonly sharedWidth: number;
  /** Parameters of everything else: attention, embeddings, norms, layers without experts. */
  readonly elsewhere: number;
}

/** Parameters with `counted` of the E experts a layer: E for what is stored, k for what a token meets. */
export function mixtureParameters(
  { dModel: d, expertLayers, experts, width, matrices, sharedWidth, elsewhere }: MixtureSize,
  counted: number,
): number {
  const block = matrices * d * (counted * width + sharedWidth);
  return elsewhere + expertLayers * (block + d * experts);
}
