// The costs that the server is driven by: of a run of serving-steps, recorded or the reader's own.
import { type CostPoint, costCurve } from '#src/core/serving/step-costs.ts';
import type { RunRecord } from '#src/measure/record.ts';

/** A cheap pass of 50 µs and 15 µs for each further token: stands in where nothing was recorded yet. */
export const exampleCosts: readonly CostPoint[] = [
  { tokens: 1, seconds: 50e-6 },
  { tokens: 16, seconds: 275e-6 },
];

/** Cost points of a run's summary; undefined where it has none. */
export function runCosts(run: Pick<RunRecord, 'summary'> | undefined): CostPoint[] | undefined {
  const points = Object.entries(run?.summary ?? {}).flatMap(([key, { value }]) => {
    const tokens = Number(/^(?:rows|chunk)\.(\d+)$/.exec(key)?.[1]);
    return tokens > 0 ? [{ tokens, seconds: value }] : [];
  });
  return points.length === 0 ? undefined : costCurve(points);
}
