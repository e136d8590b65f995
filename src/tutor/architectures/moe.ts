// The dense tutor with E experts in place of each feed-forward block, and a router that sends every token
// to k of them. Their columns stand side by side, so that one product computes all of them:
//   p = softmax(W_r · norm x);  g = p on the k largest, 0 elsewhere, renormalised where k ≥ 2
//   x += W_down · (g ⊙ gelu(W_up · norm x)),  each gate multiplying the f columns of its expert
// A training computes every expert for every token; skipping the others is the decode graphs' matter.
import type { Graph } from '#src/graph/graph.ts';
import { quickGelu } from '#src/graph/ops/activation.ts';
import { add, mul, scale } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { linear } from '#src/graph/ops/matmul.ts';
import { type Routing, routing } from '#src/graph/ops/mixture.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { concat, reshape } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { ModelConfig } from '../config.ts';
import { normalNumbers } from '../random.ts';
import type { Architecture, ParameterShape } from './architecture.ts';
import { dense } from './dense.ts';
import { type ExpertLoad, expertLoad, realPositions } from './expert-load.ts';
import { attentionParameters, rotaryAttention } from './rotary-attention.ts';

/** Mixtures of experts; `dFeedForward` is the width f of one expert. */
export const moe: Architecture<ModelConfig<'moe'>> = {
  parameters({ vocabulary, dModel, dFeedForward, layers, experts }) {
    return [
      { name: 'embedding', shape: [vocabulary, dModel] },
      ...Array.from({ length: layers }, (_, l): ParameterShape[] => [
        ...attentionParameters({ dModel }, l),
        { name: `layers.${l}.mlp.norm`, shape: [dModel] },
        { name: `layers.${l}.mlp.router`, shape: [dModel, experts] },
        { name: `layers.${l}.mlp.up`, shape: [dModel, experts * dFeedForward] },
        { name: `layers.${l}.mlp.down`, shape: [experts * dFeedForward, dModel] },
      ]).flat(),
      { name: 'norm', shape: [dModel] },
    ];
  },

  initial(config, parameter, random) {
    if (!parameter.name.endsWith('.down'))
      return dense.initial({ ...config, architecture: 'dense' }, parameter, random);
    // An expert's output sums f products, not E·f.
    const deviation = 1 / Math.sqrt(config.dFeedForward) / Math.sqrt(2 * config.layers);
    const [rows = 1, columns = 1] = parameter.shape;
    return normalNumbers(random, rows * columns, deviation);
  },

  hidden(g, config, parameters, tokens, { balance = 0 } = {}) {
    const [batch = 1, length = 1] = tokens.shape;
    const parameter = (name: string) => parameters[name] as Tensor;
    const attended = rotaryAttention(g, config, parameter, tokens.shape);
    const rows = reshape(g, tokens, [batch * length]);
    const real = realPositions(g, rows);
    const loads: ExpertLoad[] = [];
    let x = gather(g, parameter('embedding'), rows);
    for (let l = 0; l < config.layers; l++) {
      x = add(g, x, attended(x, l));
      const mixed = mixture(g, config, parameter, x, l);
      x = add(g, x, mixed.output);
      loads.push(expertLoad(g, mixed, config.expertsPerToken, real));
    }
    const each = (pick: (load: ExpertLoad) => Tensor) => concat(g, loads.map(pick), 0);
    const imbalance = loads.map((load) => load.imbalance).reduce((sum, one) => add(g, sum, one));
    return {
      hidden: rmsNorm(g, x, parameter('norm')),
      ...(balance > 0 ? { auxiliaryLoss: scale(g, imbalance, balance) } : {}),
      metrics: {
        expertShare: each(({ share }) => share),
        expertProbability: each(({ probability }) => probability),
        certainty: each(({ certainty }) => certainty),
        imbalance: scale(g, imbalance, 1 / config.layers),
      },
    };
  },
};

/** One layer's mixture of the stream x [N, d]: what it adds, [N, d], and how it routed. */
export function mixture(
  g: Graph,
  { dFeedForward, experts, expertsPerToken }: ModelConfig<'moe'>,
  parameter: (name: string) => Tensor,
  x: Tensor,
  layer: number,
): Routing & { readonly output: Tensor } {
  const at = `layers.${layer}.mlp.`;
  const [rows = 1] = x.shape;
  const inner = rmsNorm(g, x, parameter(`${at}norm`));
  const routed = routing(g, linear(g, inner, parameter(`${at}router`)), expertsPerToken);
  const hidden = quickGelu(g, linear(g, inner, parameter(`${at}up`)));
  const gated = mul(
    g,
    reshape(g, hidden, [rows, experts, dFeedForward]),
    reshape(g, routed.gates, [rows, experts, 1]),
  );
  const joined = reshape(g, gated, [rows, experts * dFeedForward]);
  return { ...routed, output: linear(g, joined, parameter(`${at}down`)) };
}
