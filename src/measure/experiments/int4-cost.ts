// The same graphs with their matrix products in four bits: time at one position and at five, and bytes. Weights are
// random, so nothing is said of answers; what is checked is that four bits compute what their rounded weights should.
import { Graph } from '#src/graph/graph.ts';
import { type Int4Products, int4Products, int4ReadBack } from '#src/graph/int4-products.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import { runProblem } from '#src/runtime/engine-problem.ts';
import type { GraphSession } from '#src/runtime/runtime.ts';
import { counted } from '../border-bytes.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { type PassShape, scaleFeeds, scaleGraph } from '../scale-graph.ts';
import { ladderOf, placeholderWeights } from '../scale-ladder.ts';
import { timedRung } from '../scale-passes.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** First tokens from which each shape's logits are compared. */
const COMPARED = 4;
/**
 * How far logits may be from those of the rounded weights in float32, over their own size: in float32 only the order of
 * sums differs; with rows rounded to 8 bits at every product, their error grows from layer to layer.
 */
const TOLERANCE = { float32: 1e-4, int8: 0.05 } as const;
const ways = ['int8', 'float32'] as const;
type Way = (typeof ways)[number];
/** What the figures of each way are called. */
const named = {
  int8: { ratio: 'ratio', difference: 'difference' },
  float32: { ratio: 'float', difference: 'float-difference' },
} as const satisfies Record<Way, object>;

/**
 * Summary for each number of parameters: `ratio.<positions>.<parameters>` (time of a pass in int4 over float32, rows
 * rounded to 8 bits at each product) and `float.<positions>.<parameters>` (the same, multiplied in float32);
 * `bytes.<parameters>` (of the matrices, scales counted); `difference.<parameters>` and `float-difference.<parameters>`
 * (root mean square of what logits differ by from those of the rounded weights in float32, over their own). `operator`
 * is 1 where the engine has one for four bits; where it is 0 there are no other figures. Throws a `RangeError` where
 * a difference is above 0.05, or 10⁻⁴ in float32.
 */
export const int4Cost: Experiment = {
  id: 'int4-cost',
  version: 1,
  needsEngine: true,
  models: [],
  timed: true,
  defaults: { rounds: 30, rungs: '192x1,384x3', positions: '1,5' },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const { bench } = context;
      const rounds = numberParameter(parameters, 'rounds');
      const lengths = opened.input('positions', listParameter(parameters, 'positions').map(Number));
      const ladder = ladderOf(opened.input('rungs', listParameter(parameters, 'rungs')));
      const shapes = lengths.map((positions) => ({ rows: 1, positions }));
      const parts = followingParts(following, ladder.length);
      const samples: Record<string, readonly number[]> = {};
      const present = await hasOperator(opened);
      const summary: Record<string, Estimate> = { operator: counted(present ? 1 : 0, 'count') };
      for (const [i, { parameters: size, config }] of (present ? ladder : []).entries()) {
        const weights = placeholderWeights(config);
        const built = (change: (g: Graph) => Int4Products) => () => {
          const g = scaleGraph(weights, shapes);
          const { float32Bytes, int4Bytes } = change(g);
          summary[`bytes.${size}`] = counted(int4Bytes / float32Bytes, 'ratio');
          return g;
        };
        const logits: Partial<Record<Way, readonly Float32Array[]>> = {};
        const rung = await timedRung(opened, {
          parameters: size,
          graphs: {
            plain: () => scaleGraph(weights, shapes),
            int8: built((g) => int4Products(g, 'int8')),
            float32: built((g) => int4Products(g, 'float32')),
          },
          shapes,
          bench,
          rounds,
          look: async (sessions) => {
            for (const way of ways) logits[way] = await logitsOf(sessions[way], shapes);
          },
          ...parts[i],
        });
        Object.assign(samples, rung.samples);
        const session = await opened.graph(`rounded.${size}`, built(int4ReadBack));
        const expected = await logitsOf(session, shapes);
        await opened.close(session);
        for (const way of ways) {
          for (const [at, positions] of lengths.entries())
            summary[`${named[way].ratio}.${positions}.${size}`] = pairedRatio(
              rung.seconds('plain', at),
              rung.seconds(way, at),
            );
          const apart = checked(way, logits[way] ?? [], expected);
          summary[`${named[way].difference}.${size}`] = counted(apart, 'ratio');
        }
      }
      return { samples, summary, inputs: opened.inputs, artefacts: opened.artefacts };
    }),
};

/** Whether the engine takes a graph of one product in four bits: another engine, or a later one, may have none. */
async function hasOperator(opened: OpenedEngine): Promise<boolean> {
  try {
    const session = await opened.graph('operator', () => {
      const g = new Graph('operator');
      const x = g.input('x', 'float32', [1, 32]);
      g.output('y', matmul(g, x, g.constant('float32', [32, 32], new Float32Array(1024).fill(1))));
      int4Products(g, 'int8');
      return g;
    });
    await opened.close(session);
    return true;
  } catch (error) {
    // Only what the engine says of the operator is an answer; all else is a failure.
    const { problem } = runProblem(error);
    if (problem.kind === 'refused-graph' && problem.message.includes('MatMulNBits')) return false;
    throw error;
  }
}

/** Logits of one turn of every shape, from each of the compared tokens. */
async function logitsOf(
  session: GraphSession,
  shapes: readonly PassShape[],
): Promise<Float32Array[]> {
  const found: Float32Array[] = [];
  for (const which of shapes.keys())
    for (let token = 1; token <= COMPARED; token++) {
      const results = await session.run(scaleFeeds(shapes, which, 1, token));
      found.push(results[`logits.${which}`]?.data as Float32Array);
    }
  return found;
}

function checked(
  way: Way,
  found: readonly Float32Array[],
  expected: readonly Float32Array[],
): number {
  let off = 0;
  let own = 0;
  for (const [i, exact] of expected.entries())
    for (const [at, value] of exact.entries()) {
      off += ((found[i]?.[at] ?? Number.NaN) - value) ** 2;
      own += value ** 2;
    }
  const apart = Math.sqrt(off / own);
  if (apart <= TOLERANCE[way]) return apart;
  throw new RangeError(
    `int4, multiplied in ${way}: logits differ by ${apart} of their size from those of the rounded weights; ${TOLERANCE[way]} at most make times comparable`,
  );
}
