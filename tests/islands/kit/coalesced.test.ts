import { expect, test } from 'vitest';
import { coalesced } from '#islands/kit/coalesced.ts';

/** A task that ends when it is told to. */
function heldTask() {
  const ends: ((error?: Error) => void)[] = [];
  const task = () =>
    new Promise<void>((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve()));
    });
  return { ends, task };
}

test('runs once more for all calls that came while it ran', async () => {
  const { ends, task } = heldTask();
  const call = coalesced(task);
  const first = call();
  const later = [call(), call(), call()];
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  await Promise.resolve();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all(later);
  expect(ends).toHaveLength(2);
});

test('runs anew for a call after it ended', async () => {
  const { ends, task } = heldTask();
  const call = coalesced(task);
  for (const run of [0, 1]) {
    const called = call();
    ends[run]?.();
    await called;
  }
  expect(ends).toHaveLength(2);
});

test('a run that fails is told to its callers alone', async () => {
  const { ends, task } = heldTask();
  const call = coalesced(task);
  const first = call();
  const second = call();
  ends[0]?.(new Error('no database'));
  await expect(first).rejects.toThrow('no database');
  await Promise.resolve();
  ends[1]?.();
  await expect(second).resolves.toBeUndefined();
});
