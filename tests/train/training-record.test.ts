import { describe, expect, it } from 'vitest';
import { seedInterval } from '#src/train/seed-interval.ts';
import { type TrainingRun, thinned, withRun } from '#src/train/training-record.ts';

const plan = {
  name: 'toy',
  config: {
    architecture: 'dense',
    vocabulary: 20,
    dModel: 16,
    layers: 1,
    heads: 1,
    dFeedForward: 16,
    context: 8,
  },
  parameters: 1,
  recipe: {
    steps: 1,
    batch: 1,
    learningRate: 1,
    warmUpSteps: 1,
    finalShare: 1,
    weightDecay: 0,
  },
} as const;
const run = (seed: number, right: string, key = 'k'): TrainingRun => ({
  seed,
  key,
  sha256: `${seed}`,
  seconds: 1,
  losses: [],
  lossStride: 1,
  right: { 'held-cells': right },
  provenance: { machine: '', node: '', onnxruntime: '', commit: '', sources: 'c', finishedAt: '' },
});

describe('the record of a plan', () => {
  it('keeps one run a seed, in order, and their mean', () => {
    let record = withRun(undefined, plan, run(2, '1110'));
    record = withRun(record, plan, run(1, '1100'));
    record = withRun(record, plan, run(2, '1111'));
    expect(record.runs.map(({ seed }) => seed)).toEqual([1, 2]);
    expect(record.exact['held-cells']).toMatchObject({ value: 0.75, bySeed: [0.5, 1], prompts: 4 });
  });

  it('drops the runs of another recipe or corpus', () => {
    const before = withRun(undefined, plan, run(1, '1100'));
    const after = withRun(before, plan, run(2, '1111', 'other'));
    expect(after.runs.map(({ seed }) => seed)).toEqual([2]);
  });
});

describe('the interval over seeds and prompts', () => {
  it('is wider when the seeds differ than when only the prompts do', () => {
    const prompts = Array.from({ length: 400 }, (_, i) => Number(i % 5 > 0));
    const alike = seedInterval([prompts, prompts, prompts, prompts]);
    const better = prompts.map((_, i) => Number(i % 20 > 0));
    const worse = prompts.map((_, i) => Number(i % 20 > 6));
    const unlike = seedInterval([better, worse, better, worse]);
    expect(alike.value).toBeCloseTo(0.8, 10);
    expect(unlike.value).toBeCloseTo(0.8, 10);
    expect(alike.low).toBeGreaterThan(0.75);
    expect(alike.high).toBeLessThan(0.85);
    expect(unlike.high - unlike.low).toBeGreaterThan(2 * (alike.high - alike.low));
  });

  it('refuses seeds that answered different prompts', () => {
    expect(() => seedInterval([[1, 0], [1]])).toThrow('seeds answered 2,1 prompts');
    expect(() => seedInterval([])).toThrow('seeds answered');
  });
});

describe('a thinned loss curve', () => {
  it('is the mean of each stretch', () => {
    expect(thinned([4, 2, 1, 1, 9], 2)).toEqual([3, 1]);
  });
});
