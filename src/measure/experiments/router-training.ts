// The live training as it was recorded: a small mixture trained with its balance loss and without, from equal
// experts. What it records are the curves; they are the same in a hidden tab and on a busy machine.

import {
  type RouterRunOptions,
  routerArms,
  routerRunDefaults,
  watchedMixtures,
} from '#src/train/router-arms.ts';
import { pointStride, routerPoints } from '#src/train/router-points.ts';
import { openRouterRun } from '#src/train/router-run.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, numberParameter } from '../experiment.ts';
import type { Parameters } from '../record.ts';
import { jsonHash } from '../record.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';

/**
 * Summary, over the last quarter of the points, for each arm (`balanced`, `free`): `largest.<arm>` (share of tokens of
 * the expert that has most), `distance.<arm>` (of the experts, 0 = equal), `loss.<arm>` (nats a token of the training
 * examples). Samples by arm: `loss`, `share.<expert>`, `distance` a point; `probability.<expert>` a token of the
 * watched sentence, at the end; `step` and `seconds` of each point.
 */
export const routerTraining: Experiment = {
  id: 'router-training',
  version: 1,
  needsEngine: true,
  models: [],
  timed: false,
  defaults: { ...routerRunDefaults },
  async run({ engine, bench }, parameters, { signal, onProgress }) {
    if (!engine) throw new Error('this experiment trains a model: give the context an engine');
    const options = runOptions(parameters);
    const run = await openRouterRun(engine.runtime, options);
    const samples: Record<string, number[]> = {};
    const put = (name: string, value: number) => {
      samples[name] = [...(samples[name] ?? []), value];
    };
    try {
      const take = routerPoints(run, pointStride(options.steps));
      let begun = bench.clock.now();
      while (!run.done) {
        await bench.pause();
        signal?.throwIfAborted();
        const point = await take();
        if (!point) continue;
        put('step', point.step);
        put('seconds', bench.clock.now() - begun);
        begun = bench.clock.now();
        for (const arm of routerArms) {
          const { loss, share, distance, probabilities } = point[arm];
          put(`${arm}.loss`, loss);
          put(`${arm}.distance`, distance);
          for (const [e, of] of share.entries()) put(`${arm}.share.${e}`, of);
          for (const [e] of share.entries())
            samples[`${arm}.probability.${e}`] = probabilities.map((row) => row[e] ?? 0);
        }
        onProgress?.({ done: point.step, total: options.steps });
      }
    } finally {
      await run.dispose();
    }
    return {
      samples,
      summary: summaryOf(samples),
      inputs: { options: jsonHash(options) },
      artefacts: {},
    };
  },
};

function runOptions(parameters: Parameters): RouterRunOptions {
  const number = (name: string) => numberParameter(parameters, name);
  const mixture = watchedMixtures.find((known) => known === parameters['mixture']);
  if (!mixture)
    throw new RangeError(
      `mixture ${parameters['mixture']}: there are ${watchedMixtures.join(', ')}`,
    );
  return {
    mixture,
    steps: number('steps'),
    batch: number('batch'),
    balance: number('balance'),
    seed: number('seed'),
  };
}

function summaryOf(samples: Readonly<Record<string, readonly number[]>>): Record<string, Estimate> {
  const summary: Record<string, Estimate> = {};
  for (const arm of routerArms) {
    const last = (name: string) => {
      const all = samples[`${arm}.${name}`] ?? [];
      return all.slice(-Math.max(8, Math.ceil(all.length / 4)));
    };
    const experts = Object.keys(samples).filter((name) => name.startsWith(`${arm}.share.`));
    const shares = experts.map((name) => last(name.slice(arm.length + 1)));
    const largest = (shares[0] ?? []).map((_, i) => Math.max(...shares.map((of) => of[i] ?? 0)));
    summary[`largest.${arm}`] = quantileInterval(largest, { unit: 'ratio' });
    summary[`distance.${arm}`] = quantileInterval(last('distance'), { unit: 'ratio' });
    summary[`loss.${arm}`] = quantileInterval(last('loss'), { unit: 'nat' });
  }
  return summary;
}
