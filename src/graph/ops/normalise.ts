// Layer normalisation and root-mean-square normalisation over the last axis.
// The statistics of the way forward (mean, 1 / deviation) are outputs and serve the way back.
import type { Graph } from '../graph.ts';
import { shapesText, withSize } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { unbroadcast } from '../unbroadcast.ts';
import { mul, sub } from './arithmetic.ts';
import { reduceMean } from './reduce.ts';

/** (x − mean) / √(variance + ε) · gain + bias (Ba et al., arXiv 1607.06450). */
export function layerNorm(g: Graph, x: Tensor, gain: Tensor, bias: Tensor, epsilon = 1e-5): Tensor {
  fits('LayerNormalization', x, gain, bias);
  const statistic = { type: x.type, shape: withSize(x.shape, x.shape.length - 1, 1) };
  const [y, mean, inverse] = g.node({
    operator: 'LayerNormalization',
    inputs: [x, gain, bias],
    attributes: { axis: { int: -1 }, epsilon: { float: epsilon } },
    outputs: [x, statistic, statistic],
    optionalOutputsFrom: 1,
    differentiate: ({ gradients: [dy] }) => {
      if (!dy || !mean || !inverse) return [];
      const normal = mul(g, sub(g, x, mean), inverse);
      const scaled = mul(g, dy, gain);
      const centred = sub(g, scaled, lastMean(g, scaled));
      const along = mul(g, normal, lastMean(g, mul(g, scaled, normal)));
      return [
        mul(g, sub(g, centred, along), inverse),
        unbroadcast(g, mul(g, dy, normal), gain.shape),
        unbroadcast(g, dy, bias.shape),
      ];
    },
  });
  if (!y) throw new Error('LayerNormalization: no output');
  return y;
}

/** x / √(mean of x² + ε) · gain (Zhang & Sennrich, arXiv 1910.07467). */
export function rmsNorm(g: Graph, x: Tensor, gain: Tensor, epsilon = 1e-5): Tensor {
  fits('SimplifiedLayerNormalization', x, gain);
  const statistic = { type: x.type, shape: withSize(x.shape, x.shape.length - 1, 1) };
  // ONNX Runtime's own operator in the default domain; RMSNormalization needs opset 23.
  const [y, inverse] = g.node({
    operator: 'SimplifiedLayerNormalization',
    inputs: [x, gain],
    attributes: { axis: { int: -1 }, epsilon: { float: epsilon } },
    outputs: [x, statistic],
    optionalOutputsFrom: 1,
    differentiate: ({ gradients: [dy] }) => {
      if (!dy || !inverse) return [];
      const normal = mul(g, x, inverse);
      const scaled = mul(g, dy, gain);
      const along = mul(g, normal, lastMean(g, mul(g, scaled, normal)));
      return [
        mul(g, sub(g, scaled, along), inverse),
        unbroadcast(g, mul(g, dy, normal), gain.shape),
      ];
    },
  });
  if (!y) throw new Error('SimplifiedLayerNormalization: no output');
  return y;
}

function lastMean(g: Graph, x: Tensor): Tensor {
  return reduceMean(g, x, [-1], { keepDims: true });
}

function fits(operator: string, x: Tensor, ...vectors: readonly Tensor[]): void {
  const width = x.shape.at(-1);
  if (!vectors.every(({ shape }) => shape.length === 1 && shape[0] === width))
    throw new Error(
      `${operator}: gain and bias are vectors of the last axis: ` +
        shapesText(x.shape, ...vectors.map(({ shape }) => shape)),
    );
}
