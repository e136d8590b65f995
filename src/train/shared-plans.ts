// Layers that share a cache, each beside the dense model with as many layers and parameters that makes its own. In two
// layers the second then reads keys and values of the bare tokens: nothing was mixed when they were made.
import type { ModelConfig } from '#src/tutor/config.ts';
import { maximumTokens, vocabulary } from '#src/tutor/vocabulary.ts';
import { type ModelPlan, modelPlans, recipe } from './models.ts';

interface SharedPlan extends ModelPlan {
  readonly task: 'grammar';
  readonly controls: { readonly active: string; readonly total: string };
  readonly ships: boolean;
}

type Shape = Pick<
  ModelConfig,
  'vocabulary' | 'context' | 'dModel' | 'layers' | 'heads' | 'dFeedForward'
>;

/** Consecutive layers that attend to one cache. */
const share = 2;
/** The tutor's size in two layers: the shape of its twin. */
const twoLayers = modelPlans.twin.config;
/** The same at a size where answers still go wrong. */
const smallTwoLayers = {
  vocabulary: vocabulary.length,
  context: maximumTokens,
  dModel: 32,
  layers: 2,
  heads: 2,
  dFeedForward: 96,
} as const;

/** Two layers, one cache or two; the shared one ships, and the twin's weights are its control's first seed. */
export const sharedPlans = {
  'dense-two': denseControl('dense-two', twoLayers),
  'shared-cache': shared('dense-two', twoLayers, { ships: true }),
  'small-dense-two': denseControl('small-dense-two', smallTwoLayers),
  'small-shared-cache': shared('small-dense-two', smallTwoLayers),
} as const satisfies Record<string, SharedPlan>;

/**
 * A dense model's shape with shared caches. Every layer but the first of its group gives up two matrices [d, d]; what all of
 * them give up widens the feed-forward blocks, so that as many parameters are trained.
 */
export function sharedConfig(shape: Shape): ModelConfig<'shared-cache'> {
  const dFeedForward = shape.dFeedForward + shape.dModel * (1 - 1 / share);
  return { ...shape, architecture: 'shared-cache', dFeedForward, share };
}

function shared(control: string, shape: Shape, { ships = false } = {}): SharedPlan {
  return { ...compared(control), config: sharedConfig(shape), ships };
}

function denseControl(name: string, shape: Shape): SharedPlan {
  return { ...compared(name), config: { ...shape, architecture: 'dense' }, ships: false };
}

function compared(control: string): Omit<SharedPlan, 'config' | 'ships'> {
  return { recipe, task: 'grammar', controls: { active: control, total: control } };
}
