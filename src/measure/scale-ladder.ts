// The scale ladder: the tutor's graph, wider and with more layers, its weights random and made in place. Its rungs
// say what a size costs, never what it knows: only their times have a meaning.
import { architectureOf, parameterCount } from '#src/tutor/architectures/architecture.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { normalNumbers, seededRandom } from '#src/tutor/random.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import type { Parameter, Weights } from '#src/tutor/weights.ts';
import { jsonHash } from './record.ts';

/** d_model and layers of each rung, from the tutor's own size to fifty times its parameters. */
export const LADDER = '192x1,192x2,256x3,384x3,512x4,640x6';

/** The tutor's proportions: d_ff is three times d_model, a head 48 wide; wider models have heads of 64. */
const FEED_FORWARD = 3;
const HEADS = { narrow: 48, wide: 64, wideFrom: 256 } as const;
const CONTEXT = 32;
const SEED = 25;
/** Random numbers that all weights are filled from: a prime of them, so that no row repeats its neighbour. */
const POOL = 65_537;

/** One size of the ladder. */
export interface LadderRung {
  readonly parameters: number;
  readonly config: ModelConfig<'dense'>;
}

/** The rungs of a list such as `192x1`, `640x6` (width and layers); throws naming one that cannot be read. */
export function ladderOf(shapes: readonly string[]): LadderRung[] {
  return shapes.map((shape) => {
    const [, width, layers] = /^(\d+)x(\d+)$/.exec(shape) ?? [];
    if (width === undefined || layers === undefined)
      throw new RangeError(`rung ${shape}: write its width and its layers, as 192x1`);
    const dModel = Number(width);
    const head = dModel < HEADS.wideFrom ? HEADS.narrow : HEADS.wide;
    const config: ModelConfig<'dense'> = {
      architecture: 'dense',
      vocabulary: vocabulary.length,
      dModel,
      layers: Number(layers),
      heads: Math.ceil(dModel / head),
      dFeedForward: FEED_FORWARD * dModel,
      context: CONTEXT,
    };
    return { parameters: parameterCount(config), config };
  });
}

/**
 * The same rung with a Mamba-2 mixer in place of attention, twice the stream wide inside and with 16 values of state a
 * channel; its feed-forward block gives up what the mixer's wider matrices take, so that as many parameters remain.
 */
export function stateSpaceRung({ parameters, config }: LadderRung): ModelConfig<'mamba2'> {
  const { dModel, layers, heads, dFeedForward } = config;
  const widest: ModelConfig<'mamba2'> = {
    ...config,
    architecture: 'mamba2',
    heads: 2 * heads,
    inner: 2 * dModel,
    state: 16,
    convolution: 4,
  };
  const spare = (parameterCount(widest) - parameters) / (2 * dModel * layers);
  return { ...widest, dFeedForward: dFeedForward - Math.round(spare) };
}

/**
 * Random weights of a shape, made in a fraction of a second at any size: matrices of deviation 1/√rows, gains of 1.
 * Many draw on the same numbers, which no time depends on.
 */
export function placeholderWeights(config: ModelConfig): Weights {
  const pool = normalNumbers(seededRandom(SEED), POOL, 1);
  let from = 0;
  const filled = (shape: readonly number[]): Parameter => {
    const [rows = 1, columns = 1] = shape;
    const data = new Float32Array(rows * columns);
    if (shape.length === 1) return { shape, data: data.fill(1) };
    const scale = 1 / Math.sqrt(rows);
    for (let i = 0; i < data.length; i++) data[i] = scale * (pool[(from + i) % POOL] ?? 0);
    from += data.length;
    return { shape, data };
  };
  const named = architectureOf(config)
    .parameters(config)
    .map(({ name, shape }) => [name, filled(shape)] as const);
  // Never a file: what they are is what they are made from.
  return { config, parameters: new Map(named), sha256: jsonHash({ ...config, seed: SEED }) };
}
