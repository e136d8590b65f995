// The same graphs with their matrix products in 8-bit integers: bytes, time at one position and at five, and how far
// the numbers move. On the tutor itself, whose weights are trained, also whether the answers stay the same.
import { type Int8Products, int8Products } from '#src/graph/int8-products.ts';
import type { GraphSession } from '#src/runtime/runtime.ts';
import { generatedTokens, generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import type { Bench, Following } from '../bench.ts';
import { counted } from '../border-bytes.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { type PassShape, scaleFeeds, scaleGraph } from '../scale-graph.ts';
import { LADDER, ladderOf, placeholderWeights } from '../scale-ladder.ts';
import { timedRung } from '../scale-passes.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** Tokens whose logits are compared on each rung. */
const COMPARED = 24;

/**
 * Summary for each number of parameters: `ratio.<positions>.<parameters>` (time of a pass in int8 over float32),
 * `bytes.<parameters>` (bytes of the matrices in int8 over float32), `error.<parameters>` (root mean square of what
 * the logits differ by, over their own). Of the tutor: `identical` (answers that are the same).
 */
export const scaleInt8: Experiment = {
  id: 'scale-int8',
  version: 1,
  needsEngine: true,
  models: ['tutor'],
  timed: true,
  defaults: { rounds: 36, rungs: LADDER, positions: '1,5' },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const { bench } = context;
      const rounds = numberParameter(parameters, 'rounds');
      const lengths = opened.input('positions', listParameter(parameters, 'positions').map(Number));
      const ladder = ladderOf(opened.input('rungs', listParameter(parameters, 'rungs')));
      const shapes = lengths.map((positions) => ({ rows: 1, positions }));
      const parts = followingParts(following, ladder.length);
      const samples: Record<string, readonly number[]> = {};
      const summary: Record<string, Estimate> = {
        identical: await sameAnswers(opened, { bench, ...following }),
      };
      for (const [i, { parameters: size, config }] of ladder.entries()) {
        const weights = placeholderWeights(config);
        let rounded: Int8Products | undefined;
        const errors: number[] = [];
        const rung = await timedRung(opened, {
          parameters: size,
          graphs: {
            float32: () => scaleGraph(weights, shapes),
            int8: () => {
              const g = scaleGraph(weights, shapes);
              rounded = int8Products(g);
              return g;
            },
          },
          shapes,
          bench,
          rounds,
          look: async ({ float32, int8 }) => {
            for (let token = 1; token <= COMPARED; token++)
              errors.push(await logitsError(float32, int8, shapes, token));
          },
          ...parts[i],
        });
        Object.assign(samples, rung.samples, { [`error.${size}`]: errors });
        for (const [at, positions] of lengths.entries())
          summary[`ratio.${positions}.${size}`] = pairedRatio(
            rung.seconds('float32', at),
            rung.seconds('int8', at),
          );
        if (rounded)
          summary[`bytes.${size}`] = counted(rounded.int8Bytes / rounded.float32Bytes, 'ratio');
        summary[`error.${size}`] = quantileInterval(errors, { unit: 'ratio' });
      }
      return { samples, summary, inputs: opened.inputs, artefacts: opened.artefacts };
    }),
};

/** How far one token's logits differ, over how far they spread themselves. */
async function logitsError(
  float32: GraphSession,
  int8: GraphSession,
  shapes: readonly PassShape[],
  token: number,
): Promise<number> {
  const feeds = scaleFeeds(shapes, 0, 1, token);
  const [exact, rounded] = [await float32.run(feeds), await int8.run(feeds)].map(
    (found) => found['logits.0']?.data as Float32Array,
  );
  let off = 0;
  let own = 0;
  for (const [at, value] of (exact ?? []).entries()) {
    off += ((rounded?.[at] ?? 0) - value) ** 2;
    own += value ** 2;
  }
  return Math.sqrt(off / own);
}

/** The tutor's answers to held-out prompts, its products in float32 and in int8, and how many are the same. */
async function sameAnswers(
  opened: OpenedEngine,
  { bench, signal }: Following & { readonly bench: Bench },
): Promise<Estimate> {
  const weights = opened.model('tutor');
  const { config } = weights;
  const exact = await opened.graph('generate', () => generateGraph(weights));
  const rounded = await opened.graph('generate.int8', () => {
    const g = generateGraph(weights);
    int8Products(g);
    return g;
  });
  const prompts = opened.prompts((all) => all.filter(({ length }) => length < config.context));
  let same = 0;
  for (const prompt of prompts) {
    await bench.pause();
    signal?.throwIfAborted();
    const feeds = generateFeeds(config, prompt, config.context - prompt.length, opened.end);
    const [a, b] = [await exact.run(feeds), await rounded.run(feeds)].map(generatedTokens);
    if (a?.join() === b?.join()) same++;
  }
  await opened.close(exact);
  await opened.close(rounded);
  return proportionInterval(same, prompts.length);
}
