import { describe, expect, it } from 'vitest';
import { measuredPoints } from '#islands/break-even/points.ts';
import type { RunRecord } from '#src/measure/record.ts';

const names = { draft: 'good', 'draft-weak': 'weak', 'draft-random': 'random' };

function run(values: Readonly<Record<string, number>>): RunRecord {
  const summary = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value }]),
  );
  return { summary } as unknown as RunRecord;
}

const runs: Readonly<Record<string, RunRecord>> = {
  'draft-acceptance': run({ 'acceptance.draft': 0.5 }),
  'verify-cost': run({ 'ratio.1': 1.5, 'ratio.2': 2, 'step-cost.draft': 0.25 }),
  'draft-length': run({ 'ratio.draft.1': 1.25 }),
};

describe('measured points', () => {
  it('take acceptance, costs and the measured speed from their own runs', () => {
    const rows = measuredPoints((id) => runs[id], names);
    expect(rows.map(({ series, draftLength }) => [series, draftLength])).toEqual([
      ['good', 1],
      ['good', 2],
    ]);
    // k = 1: E = 1 + 0.5, cost = 0.25 + 1.5; the stopwatch said 1.25 times as long.
    expect(rows[0]).toMatchObject({ tokens: 1.5, cost: 1.75, measured: 0.8 });
    expect(rows[1]?.measured).toBeUndefined();
  });

  it('are absent until acceptance and costs are both measured', () => {
    expect(measuredPoints((id) => (id === 'verify-cost' ? undefined : runs[id]), names)).toEqual(
      [],
    );
  });
});
