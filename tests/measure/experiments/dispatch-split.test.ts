import { expect, test } from 'vitest';
import { dispatchSplit } from '#src/measure/experiments/dispatch-split.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { pricedContext, type Run } from './priced-engine.ts';

/** 10 µs empty, 60 µs with inputs and outputs, 150 µs with arithmetic. */
function price({ inputs, bytes }: Run): number {
  if (inputs.length === 1) return 10e-6;
  return bytes < 10_000 ? 60e-6 : 150e-6;
}

test('tells dispatch from arithmetic', async () => {
  const { status, summary } = await runExperiment(dispatchSplit, pricedContext(price), {
    parameters: { rounds: 30 },
  });
  expect(status).toBe('valid');
  const value = (key: string) => summary[key]?.value ?? Number.NaN;
  expect([value('empty-run'), value('step-run'), value('dispatch-share')]).toBeAllclose(
    [10e-6, 150e-6, 0.4],
    { rtol: 0.005, because: 'the fake clock rounds samples of 5 ms to 5 µs' },
  );
  const { low, value: share, high } = summary['arithmetic-share']!;
  expect(low).toBeLessThanOrEqual(share);
  expect(high).toBeGreaterThanOrEqual(share);
  expect(share).toBeCloseTo(1 - value('dispatch-share'), 12);
});
