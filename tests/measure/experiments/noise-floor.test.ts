import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { performanceClock } from '#src/measure/clock.ts';
import { noiseFloorExperiment } from '#src/measure/experiments/noise-floor.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { calibrateTick } from '#src/measure/tick.ts';
import { alwaysVisible } from '#src/measure/visibility.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { content } from '../sample-record.ts';

test('measures plain arithmetic against itself on the clock of this machine', async () => {
  const clock = performanceClock(performance);
  const bench = {
    clock,
    tick: calibrateTick(clock),
    random: seededRandom(1),
    pause: () => setImmediate(),
  };
  const context = {
    bench,
    environment: () => content.environment,
    visibility: alwaysVisible,
    date: () => new Date(),
  };
  const done: number[] = [];
  const record = await runExperiment(noiseFloorExperiment, context, {
    parameters: { rounds: 30 },
    onProgress: (progress) => done.push(progress.done / progress.total),
  });
  expect(Object.keys(record.summary)).toEqual([
    'kernel.interleaved',
    'floor',
    'kernel.hot',
    'reference-floor',
  ]);
  const ratio = record.summary['kernel.interleaved']!;
  // The machine may be busy: only a ratio of a thing to itself far from one is a fault of the bench.
  expect(ratio.low).toBeLessThan(1.1);
  expect(ratio.high).toBeGreaterThan(0.9);
  expect(record.summary['floor']!.value).toBeGreaterThan(0);
  expect(record.samples['kernel.hot.a']).toHaveLength(30);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(done.at(-1)).toBe(1);
  expect(Object.keys(record.inputs)).toEqual(['kernel']);
});
