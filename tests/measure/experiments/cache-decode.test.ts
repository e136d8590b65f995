import { expect, test } from 'vitest';
import { cacheDecode } from '#src/measure/experiments/cache-decode.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { fed, models, pricedContext, type Run } from './priced-engine.ts';

const pass = (positions: number) => 100e-6 + 10e-6 * positions;

/** A pass costs 100 µs and 10 µs a position; without a cache each turn reads one position more than the last. */
function price({ feeds, inputs, outputs, named }: Run): number {
  const read = feeds['tokens']?.shape[1] ?? 0;
  if (inputs.includes('times')) return fed(feeds, 'times') * pass(read);
  const further = outputs['rest']?.data.length ?? 0;
  let seconds = pass(read);
  for (let i = 1; i <= further; i++) seconds += pass(named('uncached') ? read + i : 1);
  return seconds;
}

test('tells what reading the text anew costs, by its length, and that the answers are the same', async () => {
  const context = pricedContext(price);
  const parameters = { rounds: 30, lengths: '1,4', texts: '32,64' };
  const record = await runExperiment(cacheDecode, context, { parameters });
  expect(record.status).toBe('valid');
  const value = (key: string) => record.summary[key]?.value ?? Number.NaN;
  // Prompts of five tokens; four tokens take the prompt's pass and three more.
  const uncached = pass(5) + pass(6) + pass(7) + pass(8);
  expect([
    value('ratio.1'),
    value('ratio.4'),
    value('text.32'),
    value('text.64'),
    value('identical'),
  ]).toBeAllclose(
    [1, uncached / (pass(5) + 3 * pass(1)), pass(32) / pass(1), pass(64) / pass(1), 1],
    {
      rtol: 0.005,
      because: 'the fake clock rounds samples of 5 ms to 5 µs and a reading takes 0.1 µs',
    },
  );
  expect(value('without-cache') / value('with-cache')).toBeGreaterThan(1);
  expect(Object.keys(record.inputs).sort()).toEqual(['prompts', 'texts']);
  expect(record.artefacts).toHaveProperty('tutor', models.tutor.sha256);
  expect(record.artefacts).toHaveProperty(['graph.uncached']);
});
