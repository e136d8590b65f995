// How much of a step is arithmetic, and how much is getting it started: an empty graph, a graph with the
// step's inputs and outputs but nothing to compute, and the step itself.
import { Graph } from '#src/graph/graph.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Feeds } from '#src/runtime/runtime.ts';
import { filledCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import { cacheInputs, outputCaches } from '#src/tutor/decode/caches.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import { int32, int64 } from '#src/tutor/decode/values.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { graphSubject } from '../engine-subjects.ts';
import { type Experiment, numberParameter } from '../experiment.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { withEngine } from '../with-engine.ts';

/** Positions in the cache, the token's own among them. */
const FILLED = 20;

/**
 * Summary: `empty-run`, `io-run`, `step-run` (s); `dispatch-share` (time of the run without arithmetic
 * over that of the step) and `arithmetic-share`, the rest.
 */
export const dispatchSplit: Experiment = {
  id: 'dispatch-split',
  version: 1,
  needsEngine: true,
  timed: true,
  defaults: { rounds: 96 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const weights = opened.model('tutor');
      const feeds = stepFeeds(weights, opened.input('step', { token: 1, filled: FILLED }));
      const empty = await opened.graph('empty', emptyGraph);
      const io = await opened.graph('io', () => ioGraph(weights));
      const step = await opened.graph('step', () => stepGraph(weights));
      const sitting = await measureSubjects(
        [
          graphSubject('empty', empty, [{ total: int32([FILLED], []) }]),
          graphSubject('io', io, [feeds]),
          graphSubject('step', step, [feeds]),
        ],
        context.bench,
        { rounds: numberParameter(parameters, 'rounds'), ...following },
      );

      const run = (name: string) => {
        const { seconds, step: grain } = samplesOf(sitting, name);
        return quantileInterval(seconds, { unit: 'second', step: grain });
      };
      const dispatch = timeRatio(samplesOf(sitting, 'step'), samplesOf(sitting, 'io'));
      const { value, low, high, q1 = value, q3 = value } = dispatch;
      const rest = { value: 1 - value, low: 1 - high, high: 1 - low, q1: 1 - q3, q3: 1 - q1 };
      return {
        samples: sittingSamples(sitting),
        summary: {
          'empty-run': run('empty'),
          'io-run': run('io'),
          'step-run': run('step'),
          'dispatch-share': dispatch,
          'arithmetic-share': { ...dispatch, ...rest },
        },
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** One number in, the same out. */
function emptyGraph(): Graph {
  const g = new Graph('empty');
  g.output('same', identity(g, g.input('total', 'int32', [])));
  return g;
}

/** The step's inputs and outputs; the caches go through as they are and the logits are a constant. */
function ioGraph({ config }: Weights): Graph {
  const g = new Graph('io');
  g.input('tokens', 'int64', [1, -1]);
  g.input('last', 'int32', [1]);
  g.input('total', 'int32', []);
  const past = cacheInputs(g, config);
  const shape = [1, 1, config.vocabulary];
  const logits = g.constant('float32', shape, new Float32Array(config.vocabulary));
  g.output('logits', identity(g, logits));
  outputCaches(
    g,
    config,
    past.map((tensor) => identity(g, tensor)),
  );
  return g;
}

function identity(g: Graph, x: Tensor): Tensor {
  const [same] = g.node({ operator: 'Identity', inputs: [x], outputs: [x] });
  return same as Tensor;
}

/** One token at the end of a cache that holds `filled` positions. */
function stepFeeds(
  { config }: Weights,
  { token, filled }: { readonly token: number; readonly filled: number },
): Feeds {
  return {
    tokens: int64([token], [1, 1]),
    last: int32([filled - 1], [1]),
    total: int32([filled], []),
    ...filledCacheFeeds(config, 0.1),
  };
}
