import { expect, it } from 'vitest';
import { example, firstHeight, heights, walkOf } from '#islands/tile-stepper/example.ts';

it('offers heights that divide the tokens, the first among them', () => {
  expect(heights.filter((height) => example.tokens % height !== 0)).toEqual([]);
  expect(heights).toContain(firstHeight);
  expect(example.tokens % example.columns).toBe(0);
});

it('refuses a mask that is none', () => {
  expect(walkOf(4, 'causal').mask).toBe('causal');
  expect(() => walkOf(4, 'round')).toThrow(/mask round/);
});
