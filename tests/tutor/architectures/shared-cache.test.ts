// Layers that share a cache: what they are equal to where nothing is shared, and what they give up.
import { describe, expect, it } from 'vitest';
import type { Tensor } from '#src/graph/tensor.ts';
import { variantPlans } from '#src/train/variants.ts';
import {
  architectureOf,
  hiddenStates,
  parameterCount,
} from '#src/tutor/architectures/architecture.ts';
import { type ModelConfig, parseConfig } from '#src/tutor/config.ts';
import { initialParameters } from '#src/tutor/random-weights.ts';
import { expectGradient } from '../../graph/gradient-check.ts';
import { sharedCacheConfig, smallShared } from '../small-shared.ts';
import { trainingLogits } from '../training-logits.ts';

const tokens = [3, 17, 2, 9, 9, 12, 1, 5, 14, 6];

/** The dense model of the same widths. */
function asDense({ share: _, ...config }: ModelConfig<'shared-cache'>): ModelConfig<'dense'> {
  return { ...config, architecture: 'dense' };
}

describe('a cache for every layer', () => {
  const config = sharedCacheConfig({ layers: 3, share: 1 });

  it('is the dense model, bit for bit', async () => {
    const weights = smallShared(5, { layers: 3, share: 1 });
    expect([...initialParameters(config, 5)]).toEqual([...initialParameters(asDense(config), 5)]);
    expect(await trainingLogits(weights, tokens)).toEqual(
      await trainingLogits({ ...weights, config: asDense(config) }, tokens),
    );
  });
});

describe('a cache for several layers', () => {
  it.each([
    [2, 2],
    [4, 2],
    [6, 3],
  ])(
    'of %i layers, %i a group, saves two matrices in each layer but the first of its group',
    (layers, share) => {
      const config = sharedCacheConfig({ layers, share });
      const spared = parameterCount(asDense(config)) - parameterCount(config);
      expect(spared).toBe((layers - layers / share) * 2 * config.dModel ** 2);
    },
  );

  it('refuses groups that the layers do not fill', () => {
    expect(() => parseConfig(sharedCacheConfig({ layers: 3, share: 2 }))).toThrow(
      'share 2: 3 layers do not part into groups of 2',
    );
  });

  it('is differentiated through both of its readers', async () => {
    const config = {
      ...sharedCacheConfig(),
      vocabulary: 6,
      dModel: 8,
      dFeedForward: 8,
      context: 4,
    };
    const parameters = architectureOf(config).parameters(config);
    await expectGradient({
      shapes: parameters.map(({ shape }) => shape),
      build: (g, ...inputs) => {
        const named = parameters.map(({ name }, i) => [name, inputs[i] as Tensor] as const);
        const row = g.constant('int64', [1, 4], [3, 0, 5, 3]);
        const passed = architectureOf(config).hidden(g, config, Object.fromEntries(named), row);
        return hiddenStates(passed);
      },
      low: -0.5,
      high: 0.5,
    });
  });
});

describe.each([
  'shared-cache',
  'small-shared-cache',
  'recall-shared',
  'recall-four-shared',
] as const)('the plan %s', (name) => {
  it('trains exactly as many parameters as its control', () => {
    const { config, controls } = variantPlans[name];
    const control = variantPlans[controls.total as 'dense-two'];
    expect(parameterCount(config)).toBe(parameterCount(control.config));
  });
});
