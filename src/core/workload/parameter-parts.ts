// Where a model's parameters sit: its two ends, what looks back, what transforms a position by itself, the norms.
import { feedForwardParameters, mixerParameters, totalParameters } from './model-parameters.ts';
import type { ModelShape } from './model-shape.ts';

/** Parameters by part; together they are all. */
export interface ParameterParts {
  /** The table of token vectors, the output head where it is another one, learned positions. */
  readonly ends: number;
  readonly mixers: number;
  readonly feedForward: number;
  readonly norms: number;
  readonly total: number;
}

/** The parts of any shape; shared layers count once. */
export function partsOfParameters(model: ModelShape): ParameterParts {
  const { dModel: d, layers } = model;
  const total = totalParameters(model);
  const [mixers, feedForward] = [0, 1].map((part) =>
    layers.reduce((sum, group) => {
      const { count, stored = count } = group;
      const own =
        part === 0
          ? group.mixers.reduce((all, mixer) => all + mixerParameters(mixer, d), 0)
          : feedForwardParameters(group.feedForward, d, 'all');
      return sum + stored * own;
    }, 0),
  ) as [number, number];
  const perNorm = model.norm === 'layernorm' ? 2 * d : d;
  const norms = layers.reduce(
    (sum, { count, stored = count, norms: each }) => sum + stored * each * perNorm,
    perNorm,
  );
  return { ends: total - mixers - feedForward - norms, mixers, feedForward, norms, total };
}
