import { expect, it, test } from 'vitest';
import { arithmeticRate, passSeconds, totalSeconds } from '#src/core/workload/pass-seconds.ts';
import { round } from './sample-workloads.ts';

const cost = { matrixFlop: 3e9, mixingFlop: 1e9, weightBytes: 1e8, cacheBytes: 1e8 };

it('takes the slower of arithmetic and memory, and says on what', () => {
  expect(passSeconds(cost, round, { format: 'float16' })).toEqual({
    matrices: 0.03,
    mixing: 0.01,
    weights: 0,
    cache: 0,
    dispatch: 0,
  });
  const slow = { ...round, bandwidthBytePerSecond: 1e9 };
  expect(passSeconds(cost, slow, { format: 'float16' })).toMatchObject({
    matrices: 0,
    weights: 0.1,
    cache: 0.1,
  });
});

it('adds what a pass costs before either, as often as it is dispatched', () => {
  const machine = { ...round, dispatchSeconds: 0.5 };
  expect(totalSeconds(passSeconds(cost, machine, { format: 'float16' }))).toBeCloseTo(0.54, 12);
  const inside = passSeconds(cost, machine, { format: 'float16', dispatches: 0 });
  expect(totalSeconds(inside)).toBeCloseTo(0.04, 12);
});

it('is slower by the share that is reached and faster by the devices', () => {
  const machine = { ...round, attained: 0.5, devices: 4 };
  expect(totalSeconds(passSeconds(cost, machine, { format: 'float16' }))).toBeCloseTo(0.02, 12);
});

test('weights stored in eight bits are computed in sixteen, float8 in its own rate where there is one', () => {
  const machine = { ...round, flopPerSecond: { float32: 1, float16: 2, float8: 4 } };
  const rates = (['float32', 'bfloat16', 'float8', 'int8', 'int4'] as const).map((format) =>
    arithmeticRate(machine, format),
  );
  expect(rates).toEqual([1, 2, 4, 2, 2]);
});

test('a machine without any rate is refused', () => {
  expect(() => arithmeticRate({ ...round, flopPerSecond: {} }, 'float16')).toThrow('float16');
});
