// Small random mixtures of experts, and the dense model that a mixture of equal experts is.
import type { ModelConfig } from '#src/tutor/config.ts';
import { asShipped, type Parameter, type Weights } from '#src/tutor/weights.ts';
import { smallConfig, spreadWeights } from './small-models.ts';

/** A shape with E experts of width 24, k of them a token. */
export function mixtureConfig(
  experts: number,
  expertsPerToken: number,
  changes: Partial<ModelConfig<'dense'>> = {},
): ModelConfig<'moe'> {
  return {
    ...smallConfig,
    ...changes,
    architecture: 'moe',
    dFeedForward: changes.dFeedForward ?? 24,
    experts,
    expertsPerToken,
  };
}

/** Random weights of that shape; the router is spread out, so that tokens are sent to all experts. */
export function smallMixture(
  seed: number,
  experts: number,
  expertsPerToken: number,
  changes: Partial<ModelConfig<'dense'>> = {},
): Weights {
  return spreadWeights(mixtureConfig(experts, expertsPerToken, changes), seed);
}

/** A mixture with the same expert E times over, made of a dense model whose block it is. */
export function tiedMixture(dense: Weights, experts: number, expertsPerToken: number): Weights {
  const { dModel, dFeedForward } = dense.config;
  const shape = mixtureConfig(experts, expertsPerToken, dense.config as ModelConfig<'dense'>);
  const config = { ...shape, dFeedForward };
  const own = spreadWeights(config, 7).parameters;
  const parameters = [...own].map(([name, parameter]): [string, Parameter] => {
    if (name.endsWith('.router')) return [name, parameter];
    const { data = new Float32Array() } = dense.parameters.get(name) ?? {};
    if (name.endsWith('.down')) return [name, { ...parameter, data: repeated(data, experts) }];
    if (!name.endsWith('.up')) return [name, { ...parameter, data }];
    const rows = Array.from({ length: dModel }, (_, row) =>
      repeated(data.subarray(row * dFeedForward, (row + 1) * dFeedForward), experts),
    );
    return [name, { ...parameter, data: Float32Array.from(rows.flatMap((each) => [...each])) }];
  });
  return asShipped(config, new Map(parameters));
}

function repeated(data: Float32Array, times: number): Float32Array<ArrayBuffer> {
  return Float32Array.from(Array.from({ length: times }, () => [...data]).flat());
}
