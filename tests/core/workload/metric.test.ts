import { describe, expect, it } from 'vitest';
import {
  bindingRequirement,
  metricShares,
  metricValue,
  slackOf,
} from '#src/core/workload/metric.ts';
import { type MetricId, metrics } from '#src/core/workload/workload.ts';
import { a100, workload } from './sample-workloads.ts';

const all = Object.keys(metrics) as MetricId[];

describe('a metric', () => {
  it.each(all)('%s: its shares add up to one', (metric) => {
    const sum = Object.values(metricShares(metric, workload())).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  it('is met by as much as the target leaves', () => {
    const half = {
      metric: 'answer-time',
      target: metricValue('answer-time', workload()) / 2,
    } as const;
    expect(slackOf(half, workload())).toBeCloseTo(0.5, 12);
    const rate = {
      metric: 'token-rate',
      target: metricValue('token-rate', workload()) / 2,
    } as const;
    expect(slackOf(rate, workload())).toBeCloseTo(2, 12);
  });
});

describe('where the memory does not suffice', () => {
  const crowded = workload({ machine: { ...a100, memoryBytes: 8e9 } });

  it('no requirement on time is met', () => {
    expect(slackOf(crowded.requirement, crowded)).toBe(0);
  });

  it('the memory binds', () => {
    expect(bindingRequirement(crowded)).toEqual({ metric: 'memory', target: 8e9 });
  });

  it('a download is still a download', () => {
    const download = { ...crowded, requirement: { metric: 'download', target: 1 } as const };
    expect(bindingRequirement(download).metric).toBe('download');
  });
});
