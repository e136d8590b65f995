// Attention over n tokens in two ways, each in two hands: with all scores in memory and tile by tile in plain TypeScript,
// in plain operators and in one fused operator of the engine. One head of the tutor's width, no mask, random numbers.
import { type HeadInput, naiveAttention } from '#src/core/attention/naive-attention.ts';
import { type Tiles, tiledAttention } from '#src/core/attention/tiled-attention.ts';
import {
  naiveAttentionBytes,
  scoreBytes,
  tileBytes,
  tiledAttentionBytes,
  tiledTrafficRatio,
} from '#src/core/attention/traffic.ts';
import { Graph } from '#src/graph/graph.ts';
import { attention } from '#src/graph/ops/attention.ts';
import { multiHeadAttention } from '#src/graph/ops/multi-head-attention.ts';
import { reshape } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Feeds, GraphSession } from '#src/runtime/runtime.ts';
import { normalNumbers, seededRandom } from '#src/tutor/random.ts';
import type { Subject } from '../bench.ts';
import { counted } from '../border-bytes.ts';
import { callSubject, graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** D of one of the tutor's heads. */
const WIDTH = 48;
/** Keys a row sees where attention is local. */
const WINDOW = 128;
const hands = ['plain', 'engine'] as const;

/**
 * Summary for n tokens: `error.<hand>.<n>` (largest difference from the naive result), `bytes.naive.<n>` and
 * `bytes.tiled.<n>` (moved, counted), `bytes-ratio.<n>`, `held.naive.<n>` (the scores) and `held.tiled` (a tile and what it needs),
 * `seconds.<way>.<n>` for plain-naive, plain-tiled, engine-naive and engine-fused, `ratio.<hand>.<n>` (tiled or fused over
 * naive), `local.plain.<n>` (causal tiles within a window over all causal tiles).
 */
export const tiledAttentionExperiment: Experiment = {
  id: 'tiled-attention',
  version: 1,
  needsEngine: true,
  models: [],
  timed: true,
  defaults: { rounds: 30, lengths: '64,256,1024', rows: 128, columns: 32 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const lengths = opened.input('lengths', listParameter(parameters, 'lengths').map(Number));
      const tiles = opened.input('tiles', {
        rows: numberParameter(parameters, 'rows'),
        columns: numberParameter(parameters, 'columns'),
      });
      const summary: Record<string, Estimate> = {
        'held.tiled': counted(tileBytes({ headDim: WIDTH, ...tiles }), 'byte'),
      };
      const subjects: Subject[] = [];
      for (const tokens of lengths) {
        await context.bench.pause();
        following.signal?.throwIfAborted();
        const input = randomHead(tokens);
        const head = { tokens, headDim: WIDTH, rows: tiles.rows };
        summary[`bytes.naive.${tokens}`] = counted(naiveAttentionBytes(head), 'byte');
        summary[`bytes.tiled.${tokens}`] = counted(tiledAttentionBytes(head), 'byte');
        summary[`bytes-ratio.${tokens}`] = counted(tiledTrafficRatio(head), 'ratio');
        summary[`held.naive.${tokens}`] = counted(scoreBytes(head), 'byte');
        const graphs = await openedGraphs(opened, tokens);
        const expected = naiveAttention(input);
        const error = {
          plain: tiledAttention(input, tiles),
          engine: await fusedResult(graphs, input),
        };
        for (const hand of hands)
          summary[`error.${hand}.${tokens}`] = counted(apart(error[hand], expected), 'ratio');
        subjects.push(...subjectsOf(input, tokens, tiles, graphs));
      }
      const sitting = await measureSubjects(subjects, context.bench, {
        rounds: numberParameter(parameters, 'rounds'),
        ...following,
      });
      for (const tokens of lengths) {
        const of = (way: string) => samplesOf(sitting, `${way}.${tokens}`);
        for (const way of ['plain-naive', 'plain-tiled', 'engine-naive', 'engine-fused'])
          summary[`seconds.${way}.${tokens}`] = quantileInterval(of(way).seconds, {
            unit: 'second',
            step: of(way).step,
          });
        summary[`ratio.plain.${tokens}`] = timeRatio(of('plain-naive'), of('plain-tiled'));
        summary[`ratio.engine.${tokens}`] = timeRatio(of('engine-naive'), of('engine-fused'));
        summary[`local.plain.${tokens}`] = timeRatio(of('plain-causal'), of('plain-local'));
      }
      return {
        samples: sittingSamples(sitting),
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

interface Graphs {
  readonly naive: GraphSession;
  readonly fused: GraphSession;
}

function subjectsOf(
  input: HeadInput,
  tokens: number,
  tiles: Tiles,
  { naive, fused }: Graphs,
): Subject[] {
  const causal = { ...input, visible: (i: number, j: number) => j <= i };
  const local = { ...input, visible: (i: number, j: number) => j <= i && i - j < WINDOW };
  const plain = (name: string, call: () => unknown) =>
    callSubject(`plain-${name}.${tokens}`, [0], async () => call());
  const feeds = [feedsOf(input)];
  return [
    plain('naive', () => naiveAttention(input)),
    plain('tiled', () => tiledAttention(input, tiles)),
    plain('causal', () => tiledAttention(causal, tiles)),
    plain('local', () => tiledAttention(local, tiles)),
    graphSubject(`engine-naive.${tokens}`, naive, feeds),
    graphSubject(`engine-fused.${tokens}`, fused, feeds),
  ];
}

async function openedGraphs(opened: OpenedEngine, tokens: number): Promise<Graphs> {
  const shape = [1, tokens, WIDTH];
  const inputs = (g: Graph) =>
    ['q', 'k', 'v'].map((name) => g.input(name, 'float32', shape)) as [Tensor, Tensor, Tensor];
  return {
    naive: await opened.graph(`naive.${tokens}`, () => {
      const g = new Graph(`naive-attention-${tokens}`);
      const [q, k, v] = inputs(g).map((x) => reshape(g, x, [1, 1, tokens, WIDTH])) as [
        Tensor,
        Tensor,
        Tensor,
      ];
      g.output('mixed', reshape(g, attention(g, { q, k, v }), shape));
      return g;
    }),
    fused: await opened.graph(`fused.${tokens}`, () => {
      const g = new Graph(`fused-attention-${tokens}`);
      const [q, k, v] = inputs(g);
      g.output('mixed', multiHeadAttention(g, { q, k, v, heads: 1 }));
      return g;
    }),
  };
}

async function fusedResult({ fused }: Graphs, input: HeadInput): Promise<ArrayLike<number>> {
  const { mixed } = await fused.run(feedsOf(input));
  return mixed?.data as Float32Array;
}

function feedsOf({ q, k, v }: HeadInput): Feeds {
  const shape = [1, q.length / WIDTH, WIDTH];
  const value = (data: Float32Array) => ({ type: 'float32', shape, data }) as const;
  return { q: value(q), k: value(k), v: value(v) };
}

function randomHead(tokens: number): HeadInput {
  const random = seededRandom(tokens);
  const rows = () => normalNumbers(random, tokens * WIDTH, 1);
  return { q: rows(), k: rows(), v: rows(), width: WIDTH };
}

function apart(a: ArrayLike<number>, b: Float32Array): number {
  return b.reduce((most, value, i) => Math.max(most, Math.abs((a[i] as number) - value)), 0);
}
