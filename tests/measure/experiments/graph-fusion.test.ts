import { expect, test } from 'vitest';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { graphFusion } from '#src/measure/experiments/graph-fusion.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import type { Runtime, SessionOptions } from '#src/runtime/runtime.ts';
import { pricedContext, type Run } from './priced-engine.ts';

/** A fused token costs 50 µs and a primitive one 100; each position more 10, in both. */
function price({ feeds, named }: Run): number {
  const positions = feeds['tokens']?.shape[1] ?? 1;
  return (named('primitive-step') ? 100e-6 : 50e-6) + 10e-6 * (positions - 1);
}

/** A context whose runtime notes how each session was opened and may spoil its outputs. */
function watched(spoil = 0) {
  const priced = pricedContext(price);
  const engine = priced.engine as EngineContext;
  const options: (SessionOptions | undefined)[] = [];
  let open = 0;
  const runtime: Runtime = {
    ...engine.runtime,
    async createSession(bytes, given) {
      const session = await engine.runtime.createSession(bytes, given);
      options.push(given);
      open++;
      return {
        ...session,
        async run(feeds) {
          const results = await session.run(feeds);
          const logits = results['logits'];
          if (given?.optimization !== 'none' || spoil === 0 || !logits) return results;
          const data = (logits.data as Float32Array).map((value) => value + spoil);
          return { ...results, logits: { ...logits, type: 'float32', data } };
        },
        async dispose() {
          open--;
          await session.dispose();
        },
      };
    },
  };
  return {
    context: { ...priced, engine: { ...engine, runtime } },
    options,
    open: () => open,
  };
}

test('compares the fused step with primitive operators, for a token and for a prompt', async () => {
  const { context, options, open } = watched();
  const { status, summary, artefacts } = await runExperiment(graphFusion, context, {
    parameters: { rounds: 30 },
  });
  expect(status).toBe('valid');
  const value = (key: string) => summary[key]?.value ?? Number.NaN;
  expect([
    value('seconds.fused.1') * 1e6,
    value('seconds.primitive.16') * 1e6,
    value('ratio.primitive.1'),
    value('ratio.optimised.16'),
    value('optimiser.1'),
  ]).toBeAllclose([50, 250, 0.5, 200 / 250, 1], {
    rtol: 0.01,
    because: 'the fake clock rounds samples of 5 ms to 5 µs',
  });
  expect(value('operators.primitive')).toBeGreaterThan(4 * value('operators.fused'));
  expect(value('difference.primitive')).toBeLessThan(1e-5);
  expect(options.map((given) => given?.optimization)).toEqual([undefined, 'all', 'none']);
  expect(Object.keys(artefacts)).toEqual(
    expect.arrayContaining(['tutor', 'graph.fused', 'graph.primitive']),
  );
  expect(open()).toBe(0);
});

test('refuses to compare graphs whose outputs differ', async () => {
  const { context, open } = watched(1e-3);
  await expect(runExperiment(graphFusion, context, { parameters: { rounds: 30 } })).rejects.toThrow(
    /^primitive: outputs differ by 0\.001/,
  );
  expect(open()).toBe(0);
});
