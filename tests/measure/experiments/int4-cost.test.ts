import { expect, test } from 'vitest';
import type { EngineContext } from '#src/measure/engine-context.ts';
import type { ExperimentContext } from '#src/measure/experiment.ts';
import { int4Cost } from '#src/measure/experiments/int4-cost.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { ladderOf } from '#src/measure/scale-ladder.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { FAKE_CLOCK, pricedLadder } from './priced-ladder.ts';

const parameters = { rounds: 30, rungs: '32x1', positions: '1,5' };
const [size] = ladderOf(['32x1']).map((rung) => rung.parameters);

/** The ladder's prices: four bits take 30 µs and 2 a position, numbers of 32 bits 20 µs a position. */
function priced(): ExperimentContext {
  return pricedLadder(({ positions, named }) =>
    named('MatMulNBits') ? 30e-6 + 2e-6 * positions : 20e-6 * positions,
  );
}

function withRuntime(
  createSession: (own: Runtime, ...given: Parameters<Runtime['createSession']>) => unknown,
): ExperimentContext {
  const context = priced();
  const engine = context.engine as EngineContext;
  const runtime = {
    ...engine.runtime,
    createSession: (...given: Parameters<Runtime['createSession']>) =>
      createSession(engine.runtime, ...given),
  } as Runtime;
  return { ...context, engine: { ...engine, runtime } };
}

test('tells time and bytes of four bits, and how far they are from their rounded weights', async () => {
  const { summary, status } = await runExperiment(int4Cost, priced(), { parameters });
  expect(status).toBe('valid');
  const value = (key: string) => summary[key]?.value ?? Number.NaN;
  expect(
    ['ratio', 'float'].flatMap((way) => [value(`${way}.1.${size}`), value(`${way}.5.${size}`)]),
  ).toBeAllclose([32 / 20, 40 / 100, 32 / 20, 40 / 100], FAKE_CLOCK);
  // Half a byte a value and four a scale of 32 of them, over four a value.
  expect(value(`bytes.${size}`)).toBeCloseTo(0.15625);
  expect(value(`float-difference.${size}`)).toBeLessThan(1e-5);
  expect(value(`difference.${size}`)).toBeGreaterThan(1e-4);
  expect(value(`difference.${size}`)).toBeLessThan(0.05);
  expect(value('operator')).toBe(1);
});

test('records that an engine has no operator for four bits, and nothing else', async () => {
  const context = withRuntime(async (own, bytes, options) => {
    if (Buffer.from(bytes).includes('MatMulNBits'))
      throw new Error('Could not find an implementation for MatMulNBits(1)');
    return own.createSession(bytes, options);
  });
  const { summary } = await runExperiment(int4Cost, context, { parameters });
  expect(Object.keys(summary).filter((key) => key.includes('.'))).toEqual([]);
  expect(summary['operator']?.value).toBe(0);
});

test('passes on what fails for another reason', async () => {
  const context = withRuntime(async () => {
    throw new Error('std::bad_alloc');
  });
  await expect(runExperiment(int4Cost, context, { parameters })).rejects.toThrow(/bad_alloc/);
});

test('refuses to compare times where four bits compute something else', async () => {
  const context = withRuntime(async (own, bytes, options) => {
    const session = await own.createSession(bytes, options);
    if (!Buffer.from(bytes).includes('MatMulNBits')) return session;
    return {
      ...session,
      run: async (feeds: Parameters<typeof session.run>[0]) => {
        const results = await session.run(feeds);
        for (const { data } of Object.values(results))
          if (data instanceof Float32Array) data.fill(0);
        return results;
      },
    };
  });
  await expect(runExperiment(int4Cost, context, { parameters })).rejects.toThrow(
    /^int4, multiplied in int8: logits differ by 1 of their size/,
  );
});
