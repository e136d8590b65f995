import { describe, expect, test } from 'vitest';
import { leastSampleSeconds } from '#src/measure/batch-size.ts';
import { measurePair, timeRatio } from '#src/measure/measure-pair.ts';
import { noiseFloor } from '#src/measure/statistics/noise-floor.ts';
import { fakeMachine, ticks } from './fake-bench.ts';

describe.each(ticks)('with a clock of %s', (_, tick) => {
  test.each([0, 0.01, 0.1])('finds a ratio of 1.25 under noise of %f', async (noise) => {
    let found = 0;
    let widest = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const machine = fakeMachine(tick, seed);
      const a = machine.work('a', 17.3e-6, noise);
      const b = machine.work('b', 1.25 * 17.3e-6, noise);
      const { low, high } = timeRatio(...(await both(machine, a, b)));
      if (low <= 1.25 && 1.25 <= high) found++;
      widest = Math.max(widest, high - low);
    }
    // Of 100 intervals of 95 %, fewer than 88 hold the truth in 2 of 1 000 such tests.
    expect(found).toBeGreaterThanOrEqual(88);
    expect(widest).toBeLessThan(0.2);
  });

  test('leaves a comparison of equals within the noise floor of a thing with itself', async () => {
    const machine = fakeMachine(tick);
    const [a, again, b] = ['a', 'again', 'b'].map((name) => machine.work(name, 40e-6, 0.03));
    const floor = noiseFloor(timeRatio(...(await both(machine, a!, again!))));
    const null_ = timeRatio(...(await both(machine, a!, b!)));
    expect(Math.abs(null_.value - 1)).toBeLessThan(floor);
    expect(floor).toBeLessThan(0.05);
  });

  test('takes samples of fifty ticks and five milliseconds at least', async () => {
    const machine = fakeMachine(tick);
    const work = [machine.work('a', 3e-6), machine.work('b', 2e-3)] as const;
    const { a, b } = await measurePair(...work, machine.bench);
    const least = leastSampleSeconds(machine.bench);
    expect(least).toBeGreaterThanOrEqual(Math.max(49.9 * tick, 0.005));
    for (const { seconds, batch } of [a, b])
      expect(Math.min(...seconds) * batch).toBeGreaterThanOrEqual(least - 2 * tick);
    expect(a.batch).toBeGreaterThan(100 * b.batch);
  });
});

test('widens the interval by the clock where samples vary less than it counts', async () => {
  const machine = fakeMachine(1e-3);
  const ratio = timeRatio(
    ...(await both(machine, machine.work('a', 1e-3), machine.work('b', 1e-3))),
  );
  expect(ratio.high - ratio.low).toBeGreaterThan(0.01);
});

test('orders pairs ABBA or BAAB by lot', async () => {
  const machine = fakeMachine(5e-6);
  const work = [machine.work('a', 1e-3), machine.work('b', 1e-3)] as const;
  const { order } = await measurePair(...work, machine.bench, { rounds: 64 });
  const quads = order.match(/.{4}/g) ?? [];
  expect(quads).toHaveLength(32);
  expect(new Set(quads)).toEqual(new Set(['ABBA', 'BAAB']));
});

test('cancels a drift of the machine in the ratio', async () => {
  const machine = fakeMachine(5e-6);
  // Every pause makes the machine slower: 30 % over the run.
  machine.onPause = () => {
    machine.speed *= 0.9988;
  };
  const a = machine.work('a', 1e-3, 0.01);
  const b = machine.work('b', 1.1e-3, 0.01);
  const pair = await measurePair(a, b, machine.bench);
  expect(Math.max(...pair.a.seconds) / Math.min(...pair.a.seconds)).toBeGreaterThan(1.2);
  const { low, high } = timeRatio(pair.a, pair.b);
  expect(low).toBeLessThan(1.1);
  expect(high).toBeGreaterThan(1.1);
  expect(high - low).toBeLessThan(0.02);
});

test('times hot runs in blocks on end, mirrored as well', async () => {
  const machine = fakeMachine(5e-6);
  const work = [machine.work('a', 1e-3), machine.work('b', 1e-3)] as const;
  const { a, order } = await measurePair(...work, machine.bench, { rounds: 30, schedule: 'hot' });
  expect(order).toMatch(/^(A{7}B{14}A{7}|B{7}A{14}B{7})(A{8}B{16}A{8}|B{8}A{16}B{8})$/);
  expect(a.seconds).toHaveLength(30);
});

test('tells how far it has come', async () => {
  const machine = fakeMachine(5e-6);
  const work = [machine.work('a', 1e-3), machine.work('b', 1e-3)] as const;
  const seen: number[] = [];
  const onProgress = ({ done, total }: { done: number; total: number }) => seen.push(done / total);
  await measurePair(...work, machine.bench, { rounds: 30, onProgress });
  expect(seen[0]).toBe(0);
  expect(seen.at(-1)).toBe(1);
  expect(seen).toEqual(seen.toSorted((x, y) => x - y));
});

test('stops between two samples when it is aborted', async () => {
  const machine = fakeMachine(5e-6);
  const controller = new AbortController();
  const work = [machine.work('a', 1e-3), machine.work('b', 1e-3)] as const;
  let samples = 0;
  const onProgress = () => {
    if (++samples === 10) controller.abort();
  };
  const { signal } = controller;
  const run = measurePair(...work, machine.bench, { signal, onProgress });
  await expect(run).rejects.toThrow(/abort/i);
  expect(samples).toBe(10);
});

test('refuses fewer than thirty pairs', async () => {
  const machine = fakeMachine(5e-6);
  const work = [machine.work('a', 1e-3), machine.work('b', 1e-3)] as const;
  await expect(measurePair(...work, machine.bench, { rounds: 29 })).rejects.toThrow(/30 or more/);
});

test('refuses a subject that does nothing', async () => {
  const machine = fakeMachine(5e-6);
  const work = [machine.work('a', 0), machine.work('b', 1e-3)] as const;
  await expect(measurePair(...work, machine.bench)).rejects.toThrow(/a: .*does no work/);
});

async function both(
  { bench }: ReturnType<typeof fakeMachine>,
  ...subjects: Parameters<typeof measurePair> extends [infer A, infer B, ...unknown[]]
    ? [A, B]
    : never
) {
  const { a, b } = await measurePair(...subjects, bench);
  return [a, b] as const;
}
