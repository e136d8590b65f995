// Where a dense tutor's parameters sit, counted by the book's own formulas.
import { feedForwardParameters, transformerParameters } from '#src/core/parameters.ts';
import type { ModelConfig } from '#src/tutor/config.ts';

/** The parts, in the order of the forward pass. */
export const parameterParts = ['embedding', 'attention', 'feedForward', 'norms'] as const;
/** One of them. */
export type ParameterPart = (typeof parameterParts)[number];

/** Parameters by part, of a pre-norm decoder with RMSNorm, tied head and no biases. */
export function partsOfParameters(config: ModelConfig): Readonly<Record<ParameterPart, number>> {
  const shape = { ...config, norm: 'rmsnorm' } as const;
  const total = transformerParameters(shape);
  const norms = (2 * config.layers + 1) * config.dModel;
  const feedForward = config.layers * feedForwardParameters(config);
  // Without layers what is left is the embedding and the last norm.
  const embedding = transformerParameters({ ...shape, layers: 0 }) - config.dModel;
  return { embedding, attention: total - embedding - feedForward - norms, feedForward, norms };
}
