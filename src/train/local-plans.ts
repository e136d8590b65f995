// Attention that only ever sees a window, trained so from the first step: what a mask put on afterwards is compared with.
import type { ModelConfig } from '#src/tutor/config.ts';

/** Positions a query sees, itself included: less than the longest text asks for, more than the shortest. */
export const localWindow = 8;

/** A dense model's shape with two layers of local attention; it has the same parameters. */
export function localConfig(
  config: Pick<
    ModelConfig,
    'vocabulary' | 'context' | 'dModel' | 'layers' | 'heads' | 'dFeedForward'
  >,
): ModelConfig<'hybrid'> {
  const { dModel, heads, layers } = config;
  return {
    ...config,
    architecture: 'hybrid',
    order: Number('3'.repeat(layers)),
    window: localWindow,
    // No layer has a state or experts: these are not used.
    decays: heads,
    inner: dModel,
    state: 1,
    convolution: 2,
    experts: 1,
    expertsPerToken: 1,
  };
}
