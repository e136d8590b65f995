// A model of the ladder in one graph for all the ways in which it is timed: each way reads so many rows of so many
// positions, over and over, in a loop of its own. A run turns one of the loops and leaves the others standing, so
// that the weights, which are most of the memory, are there once.
import { Graph } from '#src/graph/graph.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { argMax } from '#src/graph/ops/reduce.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Feeds, TensorValue } from '#src/runtime/runtime.ts';
import { cacheTensors } from '#src/tutor/decode/caches.ts';
import { decodeModel } from '#src/tutor/decode/decode-model.ts';
import { int64 } from '#src/tutor/decode/values.ts';
import type { Weights } from '#src/tutor/weights.ts';

/** What one pass reads: so many positions of each row, the last of `context` that are in its memory. */
export interface PassShape {
  readonly rows: number;
  readonly positions: number;
  /** A prompt and the beginning of its answer unless given. */
  readonly context?: number;
}

const CONTEXT = 20;
/** Multiplications by a weight that one run makes, about: a few milliseconds of work at every size. */
const WORK = 64e6;

/**
 * In, for each shape: tokens.<i> int64 [rows, positions]; times.<i> int64 [], how often it is read.
 * Out: chosen.<i> int64 [rows, positions] and logits.<i> [rows, positions, V] of the last time, zeros where none.
 */
export function scaleGraph(weights: Weights, shapes: readonly PassShape[]): Graph {
  const g = new Graph('scale');
  const { config } = weights;
  const slots = Math.max(config.context, ...shapes.map(({ context = CONTEXT }) => context));
  const model = decodeModel(g, weights, { slots });
  for (const [i, { rows, positions, context = CONTEXT }] of shapes.entries()) {
    const tokens = g.input(`tokens.${i}`, 'int64', [rows, positions]);
    const times = g.input(`times.${i}`, 'int64', []);
    const places = {
      last: g.constant('int32', [rows], new Array<number>(rows).fill(context - 1)),
      total: g.scalar(context, 'int32'),
    };
    const zeros = (shape: readonly number[]) =>
      g.constant('float32', shape, new Float32Array(shape.reduce((a, b) => a * b)));
    // A memory of its own for every layer: one that all share would stay closer to the processor.
    const size = { batch: rows, slots: Math.max(config.context, context) };
    const past = cacheTensors(config, size).map(({ shape }) => zeros(shape));
    const { carried } = loop(g, {
      maxIterations: times,
      carried: [tokens, zeros([rows, positions, config.vocabulary])],
      body(b, _, [read]) {
        const { hidden } = model.hidden(b, read as Tensor, places, past);
        const logits = model.logits(b, hidden);
        // The next turn reads what this one chose, so that no turn can be left out.
        return { carried: [argMax(b, logits, -1, { keepDims: false }), logits] };
      },
    });
    g.output(`chosen.${i}`, carried[0] as Tensor);
    g.output(`logits.${i}`, carried[1] as Tensor);
  }
  return g;
}

/** Turns that one run makes of a shape, so that its work is about the same at every size. */
export function turnsOf(parameters: number, { rows, positions }: PassShape): number {
  return Math.max(1, Math.round(WORK / (parameters * rows * positions)));
}

/** Feeds that turn the `which`-th shape so often, from its first token on, and no other. */
export function scaleFeeds(
  shapes: readonly PassShape[],
  which: number,
  turns: number,
  first = 1,
): Feeds {
  const feeds: Record<string, TensorValue> = {};
  for (const [i, { rows, positions }] of shapes.entries()) {
    const tokens = Array.from({ length: rows * positions }, (_, at) => first + (at % 17));
    feeds[`tokens.${i}`] = int64(tokens, [rows, positions]);
    feeds[`times.${i}`] = int64([i === which ? turns : 0], []);
  }
  return feeds;
}
