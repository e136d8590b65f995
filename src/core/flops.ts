// Floating-point operations of a dense decoder, counting a multiply-add as two.
// Kaplan et al. (2020), arXiv 2001.08361, table 1: 2 FLOP a parameter and token, plus attention's own part.

/** FLOP of one token through the matrices, 2·P; P counts each weight the token meets (a tied head once, as the head). */
export function weightFlopPerToken({ parameters }: { readonly parameters: number }): number {
  return 2 * parameters;
}

/** FLOP of one new token's attention over T cached positions, 4·T·d·L: scores and weighted sum, 2·T·d each. */
export function attentionFlopPerToken({
  context,
  dModel,
  layers,
}: {
  readonly context: number;
  readonly dModel: number;
  readonly layers: number;
}): number {
  return 4 * context * dModel * layers;
}

/** FLOP of training on one token, 6·P: two forward, four backward. */
export function trainingFlopPerToken({ parameters }: { readonly parameters: number }): number {
  return 6 * parameters;
}

/** Context T at which one token's attention costs as much as its layer's matrices, (4d² + 2·d·d_ff) / 2d; 6·d where d_ff = 4d. */
export function attentionParityContext({
  dModel: d,
  dFeedForward,
}: {
  readonly dModel: number;
  readonly dFeedForward: number;
}): number {
  return (4 * d * d + 2 * d * dFeedForward) / (2 * d);
}
