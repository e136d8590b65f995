import { expect, test } from 'vitest';
import type { Experiment, ExperimentContext } from '#src/measure/experiment.ts';
import { measurePair, timeRatio } from '#src/measure/measure-pair.ts';
import { verifyRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import type { Visibility } from '#src/measure/visibility.ts';
import { alwaysVisible } from '#src/measure/visibility.ts';
import { fakeMachine } from './fake-bench.ts';
import { content } from './sample-record.ts';

const machine = () => fakeMachine(5e-6);

function context(
  { bench, work }: ReturnType<typeof fakeMachine>,
  more: Partial<ExperimentContext> = {},
): ExperimentContext {
  return {
    bench,
    environment: () => content.environment,
    visibility: alwaysVisible,
    date: () => new Date(content.startedAt),
    reference: work('reference', 20e-6, 0.01),
    ...more,
  };
}

/** Compares 1 ms with 1.5 ms of work; `during` may disturb it. */
function comparison(
  { work }: ReturnType<typeof fakeMachine>,
  during: () => void = () => {},
): Experiment {
  return {
    id: 'comparison',
    version: 3,
    needsEngine: false,
    timed: true,
    defaults: { rounds: 30, extra: 'kept' },
    async run({ bench }, { rounds }, following) {
      const pair = [work('a', 1e-3, 0.01), work('b', 1.5e-3, 0.01)] as const;
      const { a, b } = await measurePair(...pair, bench, { ...following, rounds: Number(rounds) });
      during();
      const summary = { ratio: timeRatio(a, b) };
      return { samples: { a: a.seconds, b: b.seconds }, summary, inputs: {}, artefacts: {} };
    },
  };
}

function switchableVisibility() {
  const listeners = new Set<() => void>();
  const state = { hidden: false };
  const visibility: Visibility = {
    hidden: () => state.hidden,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const hide = () => {
    state.hidden = true;
    for (const listener of listeners) listener();
  };
  return { visibility, hide, listeners };
}

test('seals a valid run with its samples, parameters, environment and time', async () => {
  const fake = machine();
  const record = await runExperiment(comparison(fake), context(fake), {
    parameters: { rounds: 32 },
  });
  expect(record).toMatchObject({
    experiment: { id: 'comparison', version: 3 },
    parameters: { rounds: 32, extra: 'kept' },
    environment: content.environment,
    startedAt: content.startedAt,
    status: 'valid',
  });
  expect(record.samples['a']).toHaveLength(32);
  expect(record.samples['reference.before']).toHaveLength(41);
  expect(record.samples['reference.a']).toHaveLength(30);
  // Noise of 1 % a sample: a thing compared with itself differs by less than this in any draw.
  const floor = record.summary['reference-floor'];
  expect(floor?.value).toBeGreaterThan(0);
  expect(floor?.value).toBeLessThan(0.03);
  expect(record.summary['ratio']?.low).toBeLessThan(1.5);
  expect(record.summary['ratio']?.high).toBeGreaterThan(1.5);
  expect(verifyRecord(record)).toBe(true);
  expect(parseRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
});

test.each([0.85, 1.2])(
  'discards a run after which the machine is %f as fast, and keeps its samples',
  async (speed) => {
    const fake = machine();
    const experiment = comparison(fake, () => {
      fake.speed = speed;
    });
    const { status, samples } = await runExperiment(experiment, context(fake));
    expect(status).toMatchObject({ discarded: { kind: 'drift', limit: 0.1 } });
    expect(samples['a']).toHaveLength(30);
  },
);

test('asks neither the machine nor the tab about an experiment that only counts', async () => {
  const fake = machine();
  const { visibility, hide } = switchableVisibility();
  const experiment = {
    ...comparison(fake, () => {
      fake.speed = 0.5;
      hide();
    }),
    timed: false,
  };
  const record = await runExperiment(experiment, context(fake, { visibility }));
  expect(record.status).toBe('valid');
  expect(Object.keys(record.samples)).toEqual(['a', 'b']);
});

test('keeps a run over which the machine drifts by 5 %', async () => {
  const fake = machine();
  const experiment = comparison(fake, () => {
    fake.speed = 0.95;
  });
  expect((await runExperiment(experiment, context(fake))).status).toBe('valid');
});

test('stops and discards a run whose tab is hidden', async () => {
  const fake = machine();
  const { visibility, hide, listeners } = switchableVisibility();
  let samples = 0;
  const onProgress = () => {
    if (++samples === 10) hide();
  };
  const record = await runExperiment(comparison(fake), context(fake, { visibility }), {
    onProgress,
  });
  expect(record.status).toEqual({ discarded: { kind: 'hidden' } });
  expect(samples).toBe(10);
  expect(listeners.size).toBe(0);
});

test('discards a run that begins in a hidden tab', async () => {
  const fake = machine();
  const { visibility, hide } = switchableVisibility();
  hide();
  const { status } = await runExperiment(comparison(fake), context(fake, { visibility }));
  expect(status).toEqual({ discarded: { kind: 'hidden' } });
});

test('discards a run over which the environment changed, naming the field', async () => {
  const fake = machine();
  let cores = 2;
  const environment = () => ({ ...content.environment, cores: cores++ });
  const { status } = await runExperiment(comparison(fake), context(fake, { environment }));
  expect(status).toEqual({ discarded: { kind: 'environment', field: 'cores' } });
});

test('rejects when the caller aborts, before the first sample and between samples', async () => {
  const fake = machine();
  const early = runExperiment(comparison(fake), context(fake), { signal: AbortSignal.abort() });
  await expect(early).rejects.toThrow(/abort/i);
  const controller = new AbortController();
  const { signal } = controller;
  const onProgress = () => controller.abort();
  const late = runExperiment(comparison(fake), context(fake), { signal, onProgress });
  await expect(late).rejects.toThrow(/abort/i);
});

test('lets an error of the experiment through', async () => {
  const fake = machine();
  const experiment = comparison(fake, () => {
    throw new Error('the model is missing');
  });
  await expect(runExperiment(experiment, context(fake))).rejects.toThrow('the model is missing');
});
