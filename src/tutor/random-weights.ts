// A model that has learned nothing: the draft that is always wrong, and the tests' subject.
import { architectureOf } from './architectures/architecture.ts';
import type { ModelConfig } from './config.ts';
import { seededRandom } from './random.ts';
import { asShipped, type Parameter, type Weights } from './weights.ts';

/** The first values of `seed` for a shape, before any rounding. */
export function initialParameters(config: ModelConfig, seed: number): Map<string, Parameter> {
  const random = seededRandom(seed);
  const architecture = architectureOf(config);
  return new Map(
    architecture
      .parameters(config)
      .map((parameter) => [
        parameter.name,
        { shape: parameter.shape, data: architecture.initial(config, parameter, random) },
      ]),
  );
}

/** An untrained model, rounded to halves as shipped weights are. */
export function randomWeights(config: ModelConfig, seed: number): Weights {
  return asShipped(config, initialParameters(config, seed));
}
