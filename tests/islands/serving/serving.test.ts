import { describe, expect, it } from 'vitest';
import { cacheRows } from '#islands/serving/cache-rows.ts';
import { exampleCosts, runCosts } from '#islands/serving/costs.ts';
import { houseRow, withRow } from '#islands/serving/house-rows.ts';
import { promisedLoadInPieces } from '#islands/serving/promised-load.ts';
import { reportKeys, reportLines } from '#islands/serving/report-lines.ts';
import { opening, requestRate, scenarioOf } from '#islands/serving/setting.ts';
import { promisedLoad, scenarioReport, scenarioServer } from '#src/core/serving/served-load.ts';
import { seededRandom } from '#src/tutor/random.ts';

const scenario = scenarioOf(opening, exampleCosts, 1);
const rate = requestRate(opening.load, exampleCosts);

describe('the simulated server', () => {
  it('shows a line for every quantity, Little’s law open until all have gone', () => {
    const server = scenarioServer(scenario, rate, seededRandom);
    server.step();
    expect(reportLines(server, exampleCosts, 'en').at(-1)).toContain('open while');
    while (!server.done) server.step();
    const lines = reportLines(server, exampleCosts, 'es');
    expect(lines).toHaveLength(reportKeys.length);
    expect(Number(lines.at(-1))).toBeLessThan(1e-9);
  });

  it('finds a load that keeps the promise and a higher one that breaks it', () => {
    const { load, broken, at, above } = promisedLoad(scenario, seededRandom);
    expect(broken).toBeGreaterThan(load);
    expect(at.p99).toBeLessThanOrEqual(40 * 50e-6);
    expect(above.p99).toBeGreaterThan(40 * 50e-6);
  });

  it('promises more in continuous batches with chunks than to one at a time', () => {
    const single = promisedLoad(
      scenarioOf({ ...opening, batching: 'single' }, exampleCosts, 1),
      seededRandom,
    );
    expect(promisedLoad(scenario, seededRandom).load).toBeGreaterThan(single.load);
  });

  it('runs out of time near its capacity when it takes one at a time', () => {
    const single = scenarioOf({ ...opening, batching: 'single' }, exampleCosts, 1);
    const { utilisation } = scenarioReport(single, requestRate(1, exampleCosts), seededRandom);
    expect(utilisation).toBeGreaterThan(0.85);
  });

  it('finds the same load in pieces as at once, and nothing once it is not wanted', async () => {
    const { signal } = new AbortController();
    const { load, broken } = promisedLoad(scenario, seededRandom);
    expect(await promisedLoadInPieces(scenario, seededRandom, signal)).toEqual({ load, broken });
    expect(await promisedLoadInPieces(scenario, seededRandom, AbortSignal.abort())).toBeNull();
  });

  it('draws a bounded number of points', () => {
    const server = scenarioServer(scenario, rate, seededRandom);
    let rows = [houseRow(server)] as readonly ReturnType<typeof houseRow>[];
    for (let i = 0; i < 2000; i++) rows = withRow(rows, houseRow(server));
    expect(rows.length).toBeLessThanOrEqual(401);
  });
});

it('reads costs from a run, and none where a run has none', () => {
  const estimate = {
    value: 2e-4,
    low: 1e-4,
    high: 3e-4,
    level: 0.95,
    unit: 'second',
    n: 9,
  } as const;
  expect(runCosts({ summary: { 'rows.4': estimate, 'load.single': estimate } })).toEqual([
    { tokens: 4, seconds: 2e-4 },
  ]);
  expect(runCosts({ summary: { little: estimate } })).toBeUndefined();
  expect(runCosts(undefined)).toBeUndefined();
});

it('counts more false hits the lower the cache’s threshold', () => {
  const rows = cacheRows();
  const [strict, lax] = [rows[0], rows.at(-1)];
  expect(lax?.hits).toBeGreaterThan(strict?.hits ?? 0);
  expect(lax?.falseHits).toBeGreaterThan(strict?.falseHits ?? 0);
  for (const { hits, missed } of rows) expect(hits + missed).toBe(600);
});
