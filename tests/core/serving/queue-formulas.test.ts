import { expect, it } from 'vitest';
import { constantServiceWait, exponentialServiceWait } from '#src/core/serving/queue-formulas.ts';

it('waits half as long for constant services as for exponential ones', () => {
  expect(constantServiceWait(0.5, 1)).toBe(0.5);
  expect(exponentialServiceWait(0.5, 1)).toBe(1);
});

it('refuses a load that no queue bears', () => {
  expect(() => constantServiceWait(1, 1)).toThrow('grows without end');
});
