import { expect, it } from 'vitest';
import { clockFindings } from '#islands/clock/clock-findings.ts';

it('makes a sample fifty ticks of a coarse clock long', () => {
  const found = clockFindings({ smallest: 1e-3, typical: 1e-3 }, 50e-6);
  expect([found.ticksSeconds, found.sampleSeconds, found.tokens]).toEqual([0.05, 0.05, 1000]);
});

it('keeps a sample long enough for interrupts on a fine clock', () => {
  const found = clockFindings({ smallest: 5e-6, typical: 5e-6 }, 50e-6);
  expect([found.ticksSeconds, found.sampleSeconds]).toBeAllclose([250e-6, 5e-3], {
    rtol: 1e-12,
    because: 'products of doubles',
  });
  expect(found.tokens).toBe(100);
});

it('counts no tokens while nobody measured one', () => {
  expect(clockFindings({ smallest: 5e-6, typical: 5e-6 }, undefined).tokens).toBeUndefined();
});
