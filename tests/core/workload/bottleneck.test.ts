import { expect, it } from 'vitest';
import { bindingBottleneck } from '#src/core/workload/bottleneck.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import { a100, workload } from './sample-workloads.ts';

const crowd = (concurrency: number, promptTokens: number) => ({
  concurrency,
  batch: concurrency,
  promptTokens,
  answerTokens: 256,
});
const fast = { metric: 'token-rate', target: 1e6 } as const;

it.each([
  ['weights for one reader', { requirement: fast }, 'weights-bandwidth'],
  [
    'caches for many with long texts',
    { requirement: fast, traffic: crowd(20, 3000) },
    'cache-bandwidth',
  ],
  ['arithmetic for a prompt', { requirement: { metric: 'first-token', target: 1e-6 } }, 'compute'],
  [
    'the capacity for more than fit',
    { requirement: fast, traffic: crowd(100, 3000) },
    'memory-capacity',
  ],
  [
    'what a pass costs before it begins, where that is most',
    { requirement: fast, machine: { ...a100, dispatchSeconds: 1 } },
    'fixed-overhead',
  ],
] as const satisfies readonly (readonly [string, Partial<Workload>, string])[])(
  'finds %s',
  (_, parts, id) => {
    const found = bindingBottleneck(workload(parts));
    expect(found.id).toBe(id);
    expect(found.slack).toBeLessThan(1);
    expect(found.share).toBeGreaterThan(0.4);
  },
);

it('names none where the requirement is met, and what would bind', () => {
  const met = bindingBottleneck(workload({ requirement: { metric: 'token-rate', target: 10 } }));
  expect(met).toMatchObject({ id: 'none', limiting: 'weights-bandwidth' });
  expect(met.slack).toBeGreaterThan(1);
});
