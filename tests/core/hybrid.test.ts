// The designer's arithmetic, held against the models themselves: their parameters, and the memory they are given.
import { describe, expect, it } from 'vitest';
import { hybridCost, hybridLayerCost } from '#src/core/hybrid.ts';
import { borderBytes } from '#src/measure/border-bytes.ts';
import { hybridConfig } from '#src/train/hybrid-plans.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import { kindsOf } from '#src/tutor/architectures/hybrid-order.ts';
import { filledCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';

describe.each([1111, 2222, 3333, 2122, 5152, 6412])('the order %i', (order) => {
  const config = hybridConfig(order);

  it('has the parameters of the model', () => {
    const { parameters } = hybridCost(kindsOf(config), config, 1);
    expect(parameters).toBe(parameterCount(config));
  });

  it('keeps behind a text what a step of the model is given', () => {
    for (const context of [config.window, 40, 500]) {
      const { values } = hybridCost(kindsOf(config), config, context);
      expect(4 * values).toBe(borderBytes(filledCacheFeeds({ ...config, context }), 'past.'));
    }
  });
});

describe('a layer', () => {
  const shape = hybridConfig(1111);

  it('costs the same with a state or a window however long the text', () => {
    for (const mixer of ['state', 'local'] as const) {
      const at = (tokens: number) => hybridLayerCost({ mixer, experts: false }, shape, tokens);
      expect(at(4096)).toEqual(at(64));
    }
  });

  it('meets one of its experts and holds all', () => {
    const cost = (experts: boolean) => hybridLayerCost({ mixer: 'state', experts }, shape, 1);
    const block = 2 * shape.dModel * shape.dFeedForward;
    const router = shape.dModel * shape.experts;
    expect(cost(true).parameters - cost(false).parameters).toBe(3 * block + router);
    expect(cost(true).activeParameters - cost(false).activeParameters).toBe(router);
    expect(cost(true).flop - cost(false).flop).toBe(2 * router);
  });
});
