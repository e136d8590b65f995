import { expect, test } from 'vitest';
import { type RunContent, sealRecord } from '#src/measure/record.ts';
import { changesBetween, incomparable } from '#src/measure/run-comparison.ts';
import { content } from './sample-record.ts';

const estimate = (value: number, unit: 'second' | 'ratio', spread = 0.01) => ({
  value,
  low: value * (1 - spread),
  high: value * (1 + spread),
  level: 0.95,
  unit,
  n: 96,
});
const run = (
  summary: Record<string, ReturnType<typeof estimate>>,
  changes: Partial<RunContent> = {},
) => sealRecord({ ...content, summary, ...changes });
const before = run({ answer: estimate(1e-3, 'second'), right: estimate(0.9, 'ratio') });

test.each([
  [1.3e-3, 'worse'],
  [1e-3, 'within'],
  [0.7e-3, 'better'],
  [1.11e-3, 'cannot-tell'],
] as const)('calls an answer of %d s %s', (seconds, change) => {
  const after = run({ answer: estimate(seconds, 'second') });
  expect(changesBetween(before, after)).toMatchObject([{ key: 'answer', change }]);
});

test('sounds for fewer right answers, and never for a share of time', () => {
  const after = run({ right: estimate(0.8, 'ratio'), 'share.head': estimate(0.9, 'ratio') });
  expect(changesBetween(before, after)).toMatchObject([{ key: 'right', change: 'worse' }]);
});

test('compares a run with itself and finds nothing', () => {
  expect(changesBetween(before, before).map(({ change }) => change)).toEqual(['within', 'within']);
});

test('refuses runs of other parameters, versions and machines', () => {
  const { experiment, environment } = content;
  const other = run({}, { parameters: { rounds: 31 } });
  expect(incomparable(before, other)).toBe('parameters');
  expect(() => changesBetween(before, other)).toThrow(/another parameters/);
  const version = { ...experiment, version: experiment.version + 1 };
  expect(incomparable(before, run({}, { experiment: version }))).toBe('version');
  const machine = { ...environment, installation: 'f'.repeat(32) };
  expect(incomparable(before, run({}, { environment: machine }))).toBe('machine');
});
