// A hybrid inside a decode graph, one token at a time: each layer takes its own memory and hands it on. Attention is
// one fused operator over a cache, local attention a window of plain operators, a state one step of its recurrence.
import type { Graph } from '#src/graph/graph.ts';
import { mul } from '#src/graph/ops/arithmetic.ts';
import {
  fusedQuickGelu,
  fusedSilu,
  groupQueryAttention,
  skipRmsNorm,
} from '#src/graph/ops/fused.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { rotaryTables } from '#src/graph/ops/rotary.ts';
import { split } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { asState } from '../architectures/hybrid.ts';
import { kindsOf } from '../architectures/hybrid-order.ts';
import { mixerWidths } from '../architectures/mamba2.ts';
import { headWidth, type ModelConfig } from '../config.ts';
import { transposed } from '../reference/kernels.ts';
import type { Weights } from '../weights.ts';
import type { FeedForward, ParameterConstant } from './attention-model.ts';
import type { Caches } from './caches.ts';
import type { DecodeModel, DecodeModelOptions, Positions } from './decode-model.ts';
import { localStep } from './local-attention.ts';
import { mixerConstants, stateStep } from './mamba2-model.ts';
import { expertBlock } from './moe-model.ts';

/** One layer's mixer: the normed stream [1, 1, d] and its memory to what it adds, and the memory after it. */
type Mixing = (
  g: Graph,
  normed: Tensor,
  at: Positions,
  past: Caches,
) => { readonly output: Tensor; readonly present: Caches };

/** What the mixers of one model share. */
interface Shared {
  readonly config: ModelConfig<'hybrid'>;
  readonly constant: ParameterConstant;
  readonly data: (name: string) => Float32Array;
  /** Rotary tables, [slots, D/2]. */
  readonly cos: Tensor;
  readonly sin: Tensor;
}

/** Puts the weights into `outer` as constants; throws where more than one token of one row is read. */
export function hybridModel(
  outer: Graph,
  weights: Weights,
  { prefix = '', slots = weights.config.context }: DecodeModelOptions = {},
): DecodeModel {
  const config = weights.config as ModelConfig<'hybrid'>;
  const { vocabulary, dModel } = config;
  const data = (name: string) => weights.parameters.get(name)?.data as Float32Array;
  const shapeOf = (name: string) => weights.parameters.get(name)?.shape as readonly number[];
  const constant: ParameterConstant = (name, values = data(name), shape = shapeOf(name)) =>
    outer.constant('float32', shape, values, `${prefix}${name}`);
  const tables = rotaryTables(slots, headWidth(config));
  const angles = [slots, headWidth(config) / 2];
  const shared = {
    config,
    constant,
    data,
    cos: outer.constant('float32', angles, tables.cos, `${prefix}cos`),
    sin: outer.constant('float32', angles, tables.sin, `${prefix}sin`),
  };
  const embedding = constant('embedding');
  const turnedRound = transposed(data('embedding'), vocabulary, dModel);
  const head = constant('head', turnedRound, [dModel, vocabulary]);
  const stack = kindsOf(config).map(({ mixer, experts }, l) => ({
    norm: constant(`layers.${l}.${mixer === 'state' ? 'mixer' : 'attention'}.norm`),
    mix: mixer === 'state' ? stateMixing(shared, l) : attentionMixing(shared, l, mixer),
    mlpNorm: constant(`layers.${l}.mlp.norm`),
    block: experts ? expertBlock(weights, constant, l) : denseBlock(constant, l),
  }));
  const lastNorm = constant('norm');

  return {
    hidden(g, tokens, positions, past) {
      requireOneToken(tokens);
      let x = gather(g, embedding, tokens);
      let normed = rmsNorm(g, x, (stack[0] as (typeof stack)[number]).norm);
      const present: Tensor[] = [];
      for (const [l, layer] of stack.entries()) {
        const mixed = layer.mix(g, normed, positions, past.slice(2 * l, 2 * l + 2));
        present.push(...mixed.present);
        const added = skipRmsNorm(g, mixed.output, x, layer.mlpNorm);
        const nextNorm = stack[l + 1]?.norm ?? lastNorm;
        const next = skipRmsNorm(g, layer.block(g, added.output), added.sum, nextNorm);
        x = next.sum;
        normed = next.output;
      }
      return { hidden: normed, present };
    },
    logits: (g, hidden) => matmul(g, hidden, head),
  };
}

function requireOneToken({ shape }: Tensor): void {
  const [batch, length] = shape;
  if (batch !== 1 || length !== 1)
    throw new RangeError(`hybrid: tokens [${shape}]; it decodes one token of one text at a time`);
}

function denseBlock(constant: ParameterConstant, layer: number): FeedForward {
  const up = constant(`layers.${layer}.mlp.up`);
  const down = constant(`layers.${layer}.mlp.down`);
  return (g, normed) => matmul(g, fusedQuickGelu(g, matmul(g, normed, up)), down);
}

function attentionMixing(
  { config, constant, cos, sin }: Shared,
  layer: number,
  mixer: 'attention' | 'local',
): Mixing {
  const { heads } = config;
  const qkv = constant(`layers.${layer}.attention.qkv`);
  const outward = constant(`layers.${layer}.attention.output`);
  return (g, normed, { last, total }, past) => {
    const [keys, values] = past as [Tensor, Tensor];
    const query = matmul(g, normed, qkv);
    if (mixer === 'local') {
      const step = localStep(g, { query, last, cos, sin, heads }, { keys, values });
      return { output: matmul(g, step.output, outward), present: [step.keys, step.values] };
    }
    const mixed = groupQueryAttention(g, {
      query,
      pastKey: keys,
      pastValue: values,
      seqlensK: last,
      totalSequenceLength: total,
      cosCache: cos,
      sinCache: sin,
      heads,
      kvHeads: heads,
      doRotary: true,
    });
    const present = [mixed.presentKey, mixed.presentValue];
    return { output: matmul(g, mixed.output, outward), present };
  };
}

function stateMixing({ config, constant, data }: Shared, layer: number): Mixing {
  const mamba = asState(config);
  const at = `layers.${layer}.mixer.`;
  const input = constant(`${at}input`);
  const gatedNorm = constant(`${at}gatedNorm`);
  const output = constant(`${at}output`);
  const named = (name: string, shape: readonly number[], values?: Float32Array) =>
    constant(name, values, shape);
  const mixer = mixerConstants(mamba, named, data, layer);
  return (g, normed, _, [kept, window]) => {
    const parts = split(g, matmul(g, normed, input), mixerWidths(mamba).parts, 2);
    const [z, raw, rawStep] = parts as [Tensor, Tensor, Tensor];
    const memory = { state: kept as Tensor, window: window as Tensor };
    const { y, ...next } = stateStep(g, mamba, mixer, { raw, rawStep }, memory);
    const gated = rmsNorm(g, mul(g, y, fusedSilu(g, z)), gatedNorm);
    return { output: matmul(g, gated, output), present: [next.state, next.window] };
  };
}
