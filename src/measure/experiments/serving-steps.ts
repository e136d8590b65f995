// What a pass of the tutor costs by its rows, or by the tokens of a prompt it reads, and what a server made of these costs could promise:
// the highest load of each way of batching at which 99 of 100 simulated answers still come in time.
import { batchings, type ServingPolicy } from '#src/core/serving/policy.ts';
import { promisedLoad, promisedSeconds } from '#src/core/serving/served-load.ts';
import { costCurve } from '#src/core/serving/step-costs.ts';
import { seededRandom } from '#src/tutor/random.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { scaleGraph } from '../scale-graph.ts';
import { timedRung } from '../scale-passes.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { median } from '../statistics/quantile.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { withEngine } from '../with-engine.ts';

/** Rows of a batch and prompt tokens of a chunk in the simulated server. */
const ROWS = 16;
const CHUNK = 8;
/** Of the simulations, which need no more than their order. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const REQUESTS = 600;

/**
 * Summary: `rows.<n>` (s a pass over one token of n rows), `chunk.<n>` (s over n tokens of one); simulated with these, over seeds: `load.<way>`
 * (requests a second that keep the promise, Poisson), `bursty.<way>`, `ratio.<way>` (one at a time over that way: time of
 * the machine a request), `edge.at` and `edge.above` (p99 over the promise at the highest load that keeps it and at the
 * next above, chunked), `little` (|L / λW − 1|, the worst of a seed).
 */
export const servingSteps: Experiment = {
  id: 'serving-steps',
  version: 1,
  needsEngine: true,
  models: ['tutor'],
  timed: true,
  defaults: { rounds: 48, rows: '1,2,4,8,16', tokens: '4,8,16' },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const weights = opened.model('tutor');
      const rounds = numberParameter(parameters, 'rounds');
      const rows = opened.input('rows', listParameter(parameters, 'rows').map(Number));
      const tokens = opened.input('tokens', listParameter(parameters, 'tokens').map(Number));
      // The engine’s fused attention reads several tokens of one row only, so that a chunk is timed alone.
      const shapes = [
        ...rows.map((count) => ({ rows: count, positions: 1 })),
        ...tokens.map((positions) => ({ rows: 1, positions })),
      ];
      const size = [...weights.parameters.values()].reduce((sum, { data }) => sum + data.length, 0);
      const rung = await timedRung(opened, {
        parameters: size,
        graphs: { float32: () => scaleGraph(weights, shapes) },
        shapes,
        bench: context.bench,
        rounds,
        ...following,
      });
      const summary: Record<string, Estimate> = {};
      const measured = shapes.map(({ rows: count, positions }, which) => {
        const seconds = rung.seconds('float32', which);
        const step = rung.step('float32', which);
        const name = positions === 1 ? `rows.${count}` : `chunk.${positions}`;
        summary[name] = quantileInterval(seconds, { unit: 'second', step });
        return { tokens: count * positions, seconds: median(seconds) };
      });
      const costs = costCurve(measured);
      const little: number[] = SEEDS.map(() => 0);
      const single: Record<string, number[]> = {};
      for (const pattern of ['poisson', 'bursty'] as const)
        for (const batching of batchings) {
          const policy: ServingPolicy = { batching, rows: ROWS, chunk: CHUNK };
          const found = [];
          for (const [i, seed] of SEEDS.entries()) {
            await context.bench.pause();
            following.signal?.throwIfAborted();
            const scenario = { policy, pattern, count: REQUESTS, seed, costs };
            const result = promisedLoad(scenario, seededRandom);
            found.push(result);
            for (const { littleError = 1 } of [result.at, result.above])
              little[i] = Math.max(little[i] ?? 0, littleError);
          }
          const loads = found.map(({ load }) => load);
          const name = pattern === 'poisson' ? 'load' : 'bursty';
          summary[`${name}.${batching}`] = quantileInterval(loads, { unit: 'request-per-second' });
          if (batching === 'single') single[pattern] = loads;
          if (pattern !== 'poisson') continue;
          summary[`ratio.${batching}`] = pairedRatio(loads, single[pattern] ?? loads);
          if (batching !== 'chunked') continue;
          const limit = promisedSeconds(costs);
          const share = (p99: number) => p99 / limit;
          summary['edge.at'] = quantileInterval(
            found.map(({ at }) => share(at.p99)),
            { unit: 'ratio' },
          );
          summary['edge.above'] = quantileInterval(
            found.map(({ above }) => share(above.p99)),
            { unit: 'ratio' },
          );
        }
      summary['little'] = quantileInterval(little, { unit: 'ratio' });
      return { samples: rung.samples, summary, inputs: opened.inputs, artefacts: opened.artefacts };
    }),
};
