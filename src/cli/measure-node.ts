// The bench in Node: onnxruntime-node on one thread.
import os from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { performanceClock } from '#src/measure/clock.ts';
import type { EngineContext } from '#src/measure/engine-context.ts';
import type { Experiment } from '#src/measure/experiment.ts';
import { nodeEnvironment } from '#src/measure/node-environment.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { calibrateTick } from '#src/measure/tick.ts';
import { alwaysVisible } from '#src/measure/visibility.ts';
import { seededRandom } from '#src/tutor/random.ts';
import type { MeasureRequest } from './measure-request.ts';

/** Runs an experiment in this process. */
export function measureInNode(
  experiment: Experiment,
  engine: EngineContext,
  { parameters, seed, installation, page, onProgress, signal }: MeasureRequest,
): Promise<RunRecord> {
  const clock = performanceClock(performance);
  const tick = calibrateTick(clock);
  const { name, version } = engine.runtime;
  const known = {
    engine: { name, version },
    threads: 1,
    tickSeconds: tick.typical,
    installation,
    page,
  };
  const context = {
    bench: { clock, tick, random: seededRandom(seed), pause: () => setImmediate() },
    environment: () => nodeEnvironment({ process, os }, known),
    visibility: alwaysVisible,
    date: () => new Date(),
    engine,
  };
  return runExperiment(experiment, context, { parameters, onProgress, signal });
}
