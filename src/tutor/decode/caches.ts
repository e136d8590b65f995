// What a model remembers between tokens, as tensors at a graph's border: keys and values, a latent, a state.
import type { Graph } from '#src/graph/graph.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { asState } from '../architectures/hybrid.ts';
import { kindsOf } from '../architectures/hybrid-order.ts';
import { mixerWidths } from '../architectures/mamba2.ts';
import { makesCache } from '../architectures/shared-cache.ts';
import { type ArchitectureName, headWidth, type ModelConfig } from '../config.ts';

/** The tensors of every layer in `cacheTensors`' order; unfilled slots are 0. */
export type Caches = readonly Tensor[];

/** What may differ from one row and the config's context. */
export interface CacheSize {
  /** B. */
  readonly batch?: number;
  /** Positions; the context unless given. */
  readonly slots?: number;
}

/** One tensor that crosses the border of a decode graph, float32. */
export interface CacheTensor {
  /** E.g. `K0`: what it is and its layer. */
  readonly name: string;
  readonly shape: readonly number[];
}

type LayerCaches<Config> = (
  config: Config,
  size: Required<CacheSize>,
  layer: number,
) => readonly CacheTensor[];

/** Keys and values of every head. */
const keysAndValues: LayerCaches<ModelConfig> = (config, { batch, slots }) =>
  ['K', 'V'].map((name) => ({ name, shape: [batch, config.heads, slots, headWidth(config)] }));

/** The latent and the rotary key, side by side, the same for every head. */
const latents: LayerCaches<ModelConfig<'mla'>> = ({ latent, rotary }, { batch, slots }) => [
  { name: 'C', shape: [batch, 1, slots, rotary + latent] },
];

/** A Mamba-2 state of every channel, and the last K − 1 inputs of its convolution. */
const channelStates: LayerCaches<ModelConfig<'mamba2'>> = (config, { batch }) => {
  const { heads, inner, state, convolution } = config;
  return [
    { name: 'H', shape: [batch, state, heads, inner / heads] },
    { name: 'W', shape: [batch, convolution - 1, mixerWidths(config).convolved] },
  ];
};

/** The state of every head, [D, D], and the last token's normed input. */
const headStates: LayerCaches<ModelConfig> = (config, { batch }) => [
  { name: 'S', shape: [batch, config.heads, headWidth(config), headWidth(config)] },
  { name: 'N', shape: [batch, 1, config.dModel] },
];

/** What the layer's own mixer keeps; local attention no more than its window. */
const mixedCaches: LayerCaches<ModelConfig<'hybrid'>> = (config, size, layer) => {
  const mixer = kindsOf(config)[layer]?.mixer;
  if (mixer === 'state') return channelStates(asState(config), size, layer);
  const slots = mixer === 'local' ? config.window : size.slots;
  return keysAndValues(config, { ...size, slots }, layer);
};

/** Keys and values of the first layer of a group; the others keep nothing. */
const groupCaches: LayerCaches<ModelConfig<'shared-cache'>> = (config, size, layer) =>
  makesCache(config, layer) ? keysAndValues(config, size, layer) : [];

/** One layer's tensors, without the layer's number in their names. */
const layerCaches = {
  dense: keysAndValues,
  moe: keysAndValues,
  mla: latents,
  mamba2: channelStates,
  'linear-attention': headStates,
  hybrid: mixedCaches,
  'shared-cache': groupCaches,
} as const satisfies { readonly [Name in ArchitectureName]: LayerCaches<ModelConfig<Name>> };

/** Throws where a shorter length does not name an earlier memory: a cache can be cut, a state cannot be undone. */
export function requireRewinding({ architecture }: Pick<ModelConfig, 'architecture'>): void {
  if (keepsState(architecture) || architecture === 'hybrid')
    throw new RangeError(`${architecture}: its state cannot go back to an earlier token`);
}

/** Throws where the memory grows with the text: its positions would have to be told. */
export function requireState({ architecture }: Pick<ModelConfig, 'architecture'>): void {
  if (!keepsState(architecture))
    throw new RangeError(`${architecture}: its memory grows with the text and knows positions`);
}

function keepsState(architecture: ArchitectureName): boolean {
  return architecture === 'mamba2' || architecture === 'linear-attention';
}

/** Every tensor of a model's memory, layer by layer: for a dense model K0 V0 K1 V1 …, each [B, h, T, D]. */
export function cacheTensors(
  config: ModelConfig,
  { batch = 1, slots = config.context }: CacheSize = {},
): CacheTensor[] {
  const ofLayer = layerCaches[config.architecture] as LayerCaches<ModelConfig>;
  return Array.from({ length: config.layers }, (_, l) =>
    ofLayer(config, { batch, slots }, l).map(({ name, shape }) => ({ name: `${name}${l}`, shape })),
  ).flat();
}

/** Names of the cache tensors at a graph's border: `past.K0 past.V0 past.K1 …`. */
export function cacheNames(which: 'past' | 'present', config: ModelConfig): string[] {
  return cacheTensors(config).map(({ name }) => `${which}.${name}`);
}

/** The memory a graph is given: inputs `past.K0 past.V0 …`. */
export function cacheInputs(g: Graph, config: ModelConfig, size: CacheSize = {}): Caches {
  return cacheTensors(config, size).map(({ name, shape }) =>
    g.input(`past.${name}`, 'float32', shape),
  );
}

/** The memory a graph hands on: outputs `present.K0 present.V0 …`. */
export function outputCaches(g: Graph, config: ModelConfig, present: Caches): void {
  for (const [i, name] of cacheNames('present', config).entries())
    g.output(name, present[i] as Tensor);
}

/** An empty memory as constants of a graph; tensors of one shape share one constant. */
export function emptyCaches(g: Graph, config: ModelConfig, size: CacheSize = {}): Caches {
  const zeros = new Map<string, Tensor>();
  return cacheTensors(config, size).map(({ shape }) => {
    const key = shape.join();
    const length = shape.reduce((product, n) => product * n, 1);
    const tensor = zeros.get(key) ?? g.constant('float32', shape, new Float32Array(length));
    zeros.set(key, tensor);
    return tensor;
  });
}
