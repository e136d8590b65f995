// Published mixtures for calculators: those whose layers with experts are all alike.

import { mixtureParameters } from '#src/core/moe.ts';
import { totalParameters } from '#src/core/workload/model-parameters.ts';
import type { ExpertFeedForward } from '#src/core/workload/model-shape.ts';
import { type PublishedModel, publishedModels } from '../kit/published.ts';

/** A mixture as the calculators count it. */
export interface PublishedMixture {
  readonly model: PublishedModel;
  readonly block: ExpertFeedForward;
  readonly expertLayers: number;
  /** Parameters of all that is not an expert, a shared expert or a router. */
  readonly elsewhere: number;
}

/** Every published model with experts, smallest first. */
export const publishedMixtures: readonly PublishedMixture[] = publishedModels.flatMap((model) => {
  const groups = model.shape.layers.filter(({ feedForward }) => feedForward.kind === 'experts');
  const [block] = groups.map(({ feedForward }) => feedForward as ExpertFeedForward);
  if (!block) return [];
  const expertLayers = groups.reduce((sum, { count }) => sum + count, 0);
  const { experts, width, gated, sharedWidth } = block;
  const { dModel } = model.shape;
  const matrices = gated ? 3 : 2;
  const size = { dModel, expertLayers, experts, width, matrices, sharedWidth } as const;
  const inLayers = mixtureParameters({ ...size, elsewhere: 0 }, experts);
  return [{ model, block, expertLayers, elsewhere: totalParameters(model.shape) - inLayers }];
});

/** Id, name and source of a preset. */
export function presetHead({ model: { id, name, source } }: PublishedMixture) {
  return { id, name: name.en, source: { name: `${name.en} config.json`, url: source.address } };
}
