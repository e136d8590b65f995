// Where a training begins and what it leaves: the flat vectors of a step as the weights they stand for.
import { packParameters, unpackParameters } from '#src/graph/parameter-layout.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { initialParameters } from '#src/tutor/random-weights.ts';
import type { Parameter } from '#src/tutor/weights.ts';
import type { Checkpoint, TrainingRequest } from './training.ts';
import { modelLayout } from './training-graph.ts';

/** The checkpoint a training goes on from, or the first weights of the recipe's seed with moments at zero. */
export function startingState({
  config,
  recipe,
  from,
}: Pick<TrainingRequest, 'config' | 'recipe' | 'from'>): Checkpoint {
  if (from) return from;
  const layout = modelLayout(config);
  const first = [...initialParameters(config, recipe.seed)];
  return {
    step: 0,
    parameters: packParameters(
      layout,
      Object.fromEntries(first.map(([name, { data }]) => [name, data])),
    ),
    firstMoment: new Float32Array(layout.size),
    secondMoment: new Float32Array(layout.size),
    losses: [],
  };
}

/** Copies of a model's parameters by name, from a flat vector [P]. */
export function parametersOf(config: ModelConfig, flat: Float32Array): Map<string, Parameter> {
  const layout = modelLayout(config);
  const views = unpackParameters(layout, flat);
  return new Map(
    layout.entries.map(({ name, shape }) => [
      name,
      { shape, data: Float32Array.from(views[name] as Float32Array) },
    ]),
  );
}
