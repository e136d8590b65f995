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
