// The dense tutor on one page: pre-norm transformer, rotary positions, tied head, no biases.
//   x = E[token];  per layer: x += W_o · attention(W_qkv · norm x);  x += W_down · gelu(W_up · norm x)
//   logits = E · norm x
import { quickGelu } from '#src/graph/ops/activation.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { linear } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { reshape } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { ModelConfig } from '../config.ts';
import { normalNumbers } from '../random.ts';
import type { Architecture, ParameterShape } from './architecture.ts';
import { attentionParameters, rotaryAttention } from './rotary-attention.ts';

/** The architecture of every model that ships. */
export const dense: Architecture<ModelConfig<'dense'>> = {
  parameters({ vocabulary, dModel, dFeedForward, layers }) {
    return [
      { name: 'embedding', shape: [vocabulary, dModel] },
      ...Array.from({ length: layers }, (_, l): ParameterShape[] => [
        ...attentionParameters({ dModel }, l),
        { name: `layers.${l}.mlp.norm`, shape: [dModel] },
        { name: `layers.${l}.mlp.up`, shape: [dModel, dFeedForward] },
        { name: `layers.${l}.mlp.down`, shape: [dFeedForward, dModel] },
      ]).flat(),
      { name: 'norm', shape: [dModel] },
    ];
  },

  initial({ layers }, { name, shape }, random) {
    const [rows = 1, columns = 1] = shape;
    if (shape.length === 1) return new Float32Array(rows).fill(1);
    if (name === 'embedding') return normalNumbers(random, rows * columns, 0.05);
    // Branches that end in the residual stream start smaller, so that its size is that of one layer.
    const joins = name.endsWith('.output') || name.endsWith('.down') ? Math.sqrt(2 * layers) : 1;
    return normalNumbers(random, rows * columns, 1 / Math.sqrt(rows) / joins);
  },

  hidden(g, config, parameters, tokens) {
    const [batch = 1, length = 1] = tokens.shape;
    const parameter = (name: string) => parameters[name] as Tensor;
    const attended = rotaryAttention(g, config, parameter, tokens.shape);
    // Rows of the stream are tokens, [B·T, d]: every product is then one Gemm.
    const rows = reshape(g, tokens, [batch * length]);
    let x = gather(g, parameter('embedding'), rows);
    for (let l = 0; l < config.layers; l++) {
      const at = `layers.${l}.mlp.`;
      x = add(g, x, attended(x, l));
      const inner = rmsNorm(g, x, parameter(`${at}norm`));
      const hidden = quickGelu(g, linear(g, inner, parameter(`${at}up`)));
      x = add(g, x, linear(g, hidden, parameter(`${at}down`)));
    }
    return rmsNorm(g, x, parameter('norm'));
  },
};
