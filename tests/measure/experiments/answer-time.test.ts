import { expect, test } from 'vitest';
import { answerTime } from '#src/measure/experiments/answer-time.ts';
import { jsonHash } from '#src/measure/record.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { pricedContext, type Run } from './priced-engine.ts';

/** 300 µs to the first token, 50 µs for each after it. */
function price({ outputs }: Run): number {
  return 300e-6 + (outputs['rest']?.data.length ?? 0) * 50e-6;
}

test('tells prefill from decode and counts real answers by their own length', async () => {
  const downloads = { engine: { seconds: 0.5, bytes: 2e6 }, models: null };
  const context = { ...pricedContext(price), downloads };
  const { status, summary, samples, inputs } = await runExperiment(answerTime, context, {
    parameters: { rounds: 30 },
  });
  expect(status).toBe('valid');
  const { prefill, answer, compile } = summary;
  expect([prefill!.value, summary['decode-per-token']!.value, compile!.value]).toBeAllclose(
    [300e-6, 50e-6, 0.02],
    { rtol: 0.01, because: 'the fake clock rounds samples of 5 ms to 5 µs' },
  );
  expect(answer!.value).toBeGreaterThanOrEqual(prefill!.value);
  expect(summary['answer-p95']!.value).toBeGreaterThanOrEqual(answer!.value);
  expect([summary['decode-share']!.value]).toBeAllclose([1 - prefill!.value / answer!.value], {
    atol: 0.05,
    because: 'a median of shares is near the share of medians',
  });
  expect(samples['compile']).toHaveLength(8);
  expect(samples).toMatchObject({
    'download.engine.seconds': [0.5],
    'download.engine.bytes': [2e6],
  });
  expect(samples).not.toHaveProperty(['download.models.seconds']);
  expect(inputs).toEqual({ prompts: jsonHash(context.engine!.prompts) });
});

test('hands its signal to the first run of a graph, which may take long', async () => {
  const context = pricedContext(price);
  const engine = context.engine!;
  const heard: (AbortSignal | undefined)[] = [];
  const runtime: Runtime = {
    ...engine.runtime,
    async createSession(...model) {
      const session = await engine.runtime.createSession(...model);
      const run: typeof session.run = (_feeds, options) => {
        heard.push(options?.signal);
        throw new Error('enough');
      };
      return { ...session, run };
    },
  };
  const { signal } = new AbortController();
  const run = answerTime.run(
    { ...context, engine: { ...engine, runtime } },
    { rounds: 30 },
    { signal },
  );
  await expect(run).rejects.toThrow('enough');
  expect(heard).toEqual([signal]);
});
