import { expect, it } from 'vitest';
import { fitsMemory, memorySplit, totalBytes, weightBytes } from '#src/core/workload/memory.ts';
import { a100, llama, workload } from './sample-workloads.ts';

it('holds the weights once and a cache for everybody', () => {
  const traffic = { concurrency: 10, batch: 10, promptTokens: 900, answerTokens: 100 };
  const split = memorySplit(workload({ traffic }));
  expect(split.weights).toBe(2 * 6_738_415_616);
  expect(split.cache).toBe(10 * 1000 * 524_288);
  expect(split.state).toBe(0);
  expect(split.activations).toBeGreaterThan(0);
  expect(totalBytes(split)).toBe(split.weights + split.cache + split.activations);
});

it('keeps nothing without a cache', () => {
  expect(memorySplit(workload({ serving: { cached: false, inGraph: false } })).cache).toBe(0);
});

it('reads a long prompt in pieces, so that activations stay bounded', () => {
  const activations = (promptTokens: number) =>
    memorySplit(workload({ traffic: { concurrency: 1, batch: 1, promptTokens, answerTokens: 1 } }))
      .activations;
  expect(activations(100_000)).toBe(activations(2048));
});

it('fits into what all devices have together', () => {
  const small = workload({ machine: { ...a100, memoryBytes: 8e9 } });
  expect(fitsMemory(small)).toBe(false);
  expect(fitsMemory({ ...small, machine: { ...small.machine, devices: 2 } })).toBe(true);
});

it('of the weights is their number times their format', () => {
  expect(weightBytes({ ...llama, weightFormat: 'int4' })).toBe(6_738_415_616 / 2);
});
