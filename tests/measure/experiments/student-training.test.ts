import { expect, test } from 'vitest';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { studentTraining } from '#src/measure/experiments/student-training.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import { pricedContext } from './priced-engine.ts';

const parameters = { steps: 10, batch: 4 };
const tutor = randomWeights(
  {
    architecture: 'dense',
    vocabulary: vocabulary.length,
    dModel: 32,
    layers: 1,
    heads: 2,
    dFeedForward: 32,
    context: 32,
  },
  1,
);

function context() {
  const priced = pricedContext(() => 1e-3);
  return { ...priced, engine: { ...(priced.engine as EngineContext), models: { tutor } } };
}

test('records the curves of the student alone and of the taught one', async () => {
  const record = await runExperiment(studentTraining, context(), { parameters });
  expect(record.status).toBe('valid');
  const { samples, summary } = record;
  expect(samples['step']).toEqual(Array.from({ length: 10 }, (_, i) => i + 1));
  for (const arm of ['alone', 'taught']) {
    expect(samples[`${arm}.loss`]).toHaveLength(10);
    expect(samples[`${arm}.right`]).toHaveLength(10);
    expect(summary[`loss.${arm}`]).toMatchObject({ unit: 'nat', n: 8 });
    expect(summary[`right.${arm}`]).toMatchObject({ unit: 'ratio', n: 256 });
  }
  expect(samples['alone.loss']?.[0]).toBe(samples['taught.loss']?.[0]);
  expect(record.artefacts).toMatchObject({ tutor: tutor.sha256 });
});

test('stops between steps when it is aborted', async () => {
  const stop = new AbortController();
  const run = runExperiment(studentTraining, context(), {
    parameters,
    signal: stop.signal,
    onProgress: ({ done }) => done >= 3 && stop.abort(new Error('enough')),
  });
  await expect(run).rejects.toThrow('enough');
});

test('refuses a student that is not for watching', async () => {
  const run = runExperiment(studentTraining, context(), {
    parameters: { ...parameters, student: 'tutor' },
  });
  await expect(run).rejects.toThrow('student tutor: there are draft, tiny-dense');
});
