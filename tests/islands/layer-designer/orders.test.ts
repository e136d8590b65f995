import { expect, it } from 'vitest';
import { digitsOf, layersOf, orderCosts } from '#islands/layer-designer/orders.ts';
import { hybridConfig, hybridOrders } from '#src/train/hybrid-plans.ts';

const shape = hybridConfig(hybridOrders['hybrid-second']);

it.each(Object.entries(hybridOrders))('gives an order back from its layers: %s', (_, order) => {
  expect(digitsOf(layersOf(order))).toBe(order);
});

it('sets four layers of attention equal to themselves', () => {
  const { own, attention } = orderCosts(layersOf(1111), shape, 100);
  expect(own).toEqual(attention);
  expect(own.bytes).toBe(4 * 2 * 32 * 100 * 4);
});

it('makes states the larger memory behind a short text and the smaller behind a long one', () => {
  const short = orderCosts(layersOf(2222), shape, 5);
  const long = orderCosts(layersOf(2222), shape, 500);
  expect(short.own.bytes).toBeGreaterThan(short.attention.bytes);
  expect(long.own.bytes).toBe(short.own.bytes);
  expect(long.own.bytes).toBeLessThan(long.attention.bytes);
});
