// A stack whose layers differ, each out of blocks that stand elsewhere: attention over everything, attention over a
// window (arXiv 2402.19427 mixes recurrences with it), or a Mamba-2 state; then the dense block or experts. Jamba
// (arXiv 2403.19887) has one attention in eight layers and experts in every second one.
import type { Graph } from '#src/graph/graph.ts';
import { quickGelu } from '#src/graph/ops/activation.ts';
import { add, scale } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { linear } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { concat, reshape } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { ModelConfig } from '../config.ts';
import type { Architecture, ParameterShape } from './architecture.ts';
import { type ExpertLoad, expertLoad, realPositions } from './expert-load.ts';
import { kindsOf, type LayerKind, type Mixer } from './hybrid-order.ts';
import { mamba2, mixerParameters, stateMixed } from './mamba2.ts';
import { mixture, moe } from './moe.ts';
import { attentionParameters, rotaryAttention } from './rotary-attention.ts';
import { windowMask } from './window-mask.ts';

type Config = ModelConfig<'hybrid'>;

/** Layers in any order; `order` has their kinds, `window` the positions local attention sees, itself included. */
export const hybrid: Architecture<Config> = {
  parameters(config) {
    const { vocabulary, dModel } = config;
    return [
      { name: 'embedding', shape: [vocabulary, dModel] },
      ...kindsOf(config).flatMap((kind, l) => [
        ...(kind.mixer === 'state'
          ? mixerParameters(asState(config), l)
          : attentionParameters(config, l)),
        ...blockParameters(config, kind, l),
      ]),
      { name: 'norm', shape: [dModel] },
    ];
  },

  initial(config, parameter, random) {
    const [rows] = parameter.shape;
    const ofExperts = parameter.name.endsWith('.down') && rows !== config.dFeedForward;
    return ofExperts
      ? moe.initial({ ...config, architecture: 'moe' }, parameter, random)
      : mamba2.initial(asState(config), parameter, random);
  },

  hidden(g, config, parameters, tokens, { balance = 0 } = {}) {
    const [batch = 1, length = 1] = tokens.shape;
    const parameter = (name: string) => parameters[name] as Tensor;
    const mixed = mixers(g, config, parameter, [batch, length]);
    const rows = reshape(g, tokens, [batch * length]);
    const real = realPositions(g, rows);
    const loads: ExpertLoad[] = [];
    let x = gather(g, parameter('embedding'), rows);
    for (const [l, { mixer, experts }] of kindsOf(config).entries()) {
      x = add(g, x, mixed(mixer, x, l));
      if (experts) {
        const routed = mixture(g, { ...config, architecture: 'moe' }, parameter, x, l);
        loads.push(expertLoad(g, routed, config.expertsPerToken, real));
        x = add(g, x, routed.output);
        continue;
      }
      const at = `layers.${l}.mlp.`;
      const inner = rmsNorm(g, x, parameter(`${at}norm`));
      const hidden = quickGelu(g, linear(g, inner, parameter(`${at}up`)));
      x = add(g, x, linear(g, hidden, parameter(`${at}down`)));
    }
    const hidden = rmsNorm(g, x, parameter('norm'));
    if (loads.length === 0) return hidden;
    const imbalance = loads.map((load) => load.imbalance).reduce((sum, one) => add(g, sum, one));
    return {
      hidden,
      ...(balance > 0 ? { auxiliaryLoss: scale(g, imbalance, balance) } : {}),
      metrics: {
        expertShare: concat(
          g,
          loads.map(({ share }) => share),
          0,
        ),
      },
    };
  },
};

/** The Mamba-2 config of a hybrid's states: as many decays as `decays` says, which attention's heads do not tell. */
export function asState({ decays, ...config }: Config): ModelConfig<'mamba2'> {
  return { ...config, architecture: 'mamba2', heads: decays };
}

function blockParameters(
  { dModel, dFeedForward, experts }: Config,
  kind: LayerKind,
  layer: number,
): ParameterShape[] {
  const at = `layers.${layer}.mlp.`;
  const width = kind.experts ? experts * dFeedForward : dFeedForward;
  return [
    { name: `${at}norm`, shape: [dModel] },
    ...(kind.experts ? [{ name: `${at}router`, shape: [dModel, experts] }] : []),
    { name: `${at}up`, shape: [dModel, width] },
    { name: `${at}down`, shape: [width, dModel] },
  ];
}

/** Maps a mixer, the stream x [B·T, d] and a layer to what that layer's mixer adds, [B·T, d]. */
function mixers(
  g: Graph,
  config: Config,
  parameter: (name: string) => Tensor,
  size: readonly [number, number],
): (mixer: Mixer, x: Tensor, layer: number) => Tensor {
  const used = new Set(kindsOf(config).map(({ mixer }) => mixer));
  const attended = used.has('attention') ? rotaryAttention(g, config, parameter, size) : undefined;
  const local = used.has('local')
    ? rotaryAttention(g, config, parameter, size, windowMask(g, size[1], config.window))
    : undefined;
  return (mixer, x, layer) => {
    const attention = mixer === 'attention' ? attended : mixer === 'local' ? local : undefined;
    return attention
      ? attention(x, layer)
      : stateMixed(g, asState(config), parameter, x, size, layer);
  };
}
