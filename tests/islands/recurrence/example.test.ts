import { expect, it } from 'vitest';
import { decays, isRight, lastShares, tokens, workedSteps } from '#islands/recurrence/example.ts';

it.each(decays)('reaches by the shares the state that the steps reach, decay %d', (decay) => {
  const last = workedSteps(decay).at(-1)?.state;
  const sum = lastShares(decay).reduce((total, share, j) => total + share * (tokens[j] ?? 0), 0);
  expect(sum).toBe(last);
});

it('hands each state on to the next step', () => {
  const steps = workedSteps(0.5);
  expect(steps.map(({ state }) => state)).toEqual([2, 1, 6.5, 5.25, 6.625]);
  expect(steps.map(({ before }) => before)).toEqual([0, 2, 1, 6.5, 5.25]);
});

it('takes a number rounded to two decimals, and no other number', () => {
  expect(isRight(6.63, 6.625)).toBe(true);
  expect(isRight(6.625, 6.625)).toBe(true);
  expect(isRight(6.5, 6.625)).toBe(false);
});
