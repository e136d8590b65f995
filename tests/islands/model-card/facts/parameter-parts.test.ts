import { expect, it } from 'vitest';
import { partsOfParameters } from '#islands/model-card/facts/parameter-parts.ts';
import { modelPlans } from '#src/train/models.ts';
import { architectureOf } from '#src/tutor/architectures/architecture.ts';

it.each(Object.entries(modelPlans))('counts the parts that %s has', (_, { config }) => {
  const sizes = architectureOf(config).parameters(config);
  const counted = (pattern: RegExp) =>
    sizes
      .filter(({ name }) => pattern.test(name))
      .reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0);
  expect(partsOfParameters(config)).toEqual({
    embedding: counted(/^embedding$/),
    attention: counted(/attention\.(qkv|output)$/),
    feedForward: counted(/mlp\.(up|down)$/),
    norms: counted(/norm$/),
  });
});
