import { describe, expect, it, test } from 'vitest';
import { scenarios } from '#islands/workload/scenarios.ts';
import { machineFields, modelOf, type Settings, workloadOf } from '#islands/workload/settings.ts';
import { arithmeticRate } from '#src/core/workload/pass-seconds.ts';
import { presets, workloadFrom } from './page-presets.ts';

const base = scenarios['one-reader'];

describe('a workload of the form', () => {
  it('takes the machine’s own figures where the fields are empty', () => {
    const { machine } = workloadFrom(base);
    expect(machine).toEqual({ ...presets.machines['h100'], devices: 4 });
  });

  it('takes what is typed in its place, in the units of the form', () => {
    const typed: Settings = {
      ...base,
      arithmetic: 100,
      bandwidth: 1000,
      memory: 24,
      dispatch: 50,
      attained: 75,
    };
    const { machine, model } = workloadFrom(typed);
    expect(arithmeticRate(machine, model.weightFormat)).toBeCloseTo(1e14, -6);
    const { bandwidthBytePerSecond, memoryBytes, dispatchSeconds, attained } = machine;
    expect([bandwidthBytePerSecond, memoryBytes, dispatchSeconds, attained]).toBeAllclose(
      [1e12, 24e9, 50e-6, 0.75],
      { rtol: 1e-12, because: 'a change of unit rounds' },
    );
  });

  it('converts the target of bytes, and leaves times and rates', () => {
    const target = (metric: Settings['metric'], value: number) =>
      workloadFrom({ ...base, metric, target: value }).requirement.target;
    expect(target('memory', 24)).toBe(24e9);
    expect(target('download', 600)).toBe(600e6);
    expect(target('answer-time', 0.1)).toBe(0.1);
  });

  it('keeps unknown qualities unknown', () => {
    expect(workloadFrom(base).quality).toMatchObject({ bound: null, measured: null });
    expect(workloadFrom({ ...base, bound: 90 }).quality.bound).toBe(0.9);
  });

  it('is none while a model is still to be pasted', () => {
    expect(workloadOf({ ...base, model: 'own' }, presets)).toBeNull();
  });
});

test('weights are judged in the format chosen', () => {
  expect(modelOf({ ...base, weights: 'int4' }, presets)?.weightFormat).toBe('int4');
  expect(modelOf(base, presets)?.weightFormat).toBe('bfloat16');
});

test('the machine’s figures are shown in the units of the form', () => {
  const model = modelOf(base, presets);
  const machine = presets.machines['h100'];
  if (!model || !machine) throw new Error('presets');
  expect(machineFields(machine, model)).toEqual({
    arithmetic: 989.4,
    bandwidth: 3350,
    memory: 80,
    dispatch: 10,
    attained: 50,
  });
});
