// Activations: the nonlinear functions between linear layers.
import type { Graph } from '../graph.ts';
import type { Tensor } from '../tensor.ts';
import { add, mul, scale, shift, square, sub } from './arithmetic.ts';
import { elementwise } from './unary.ts';

/** 1 / (1 + e⁻ˣ). */
export function sigmoid(g: Graph, x: Tensor): Tensor {
  // y(1 − y) = y − y²
  return elementwise(g, 'Sigmoid', x, (dy, y) => mul(g, dy, sub(g, y, square(g, y))));
}

/** Hyperbolic tangent. */
export function tanh(g: Graph, x: Tensor): Tensor {
  return elementwise(g, 'Tanh', x, (dy, y) => sub(g, dy, mul(g, dy, square(g, y))));
}

/** max(x, 0); the gradient at 0 is 0. */
export function relu(g: Graph, x: Tensor): Tensor {
  return elementwise(g, 'Relu', x, (dy) => {
    const zero = g.scalar(0, x.type);
    const positive = g.apply({
      operator: 'Greater',
      inputs: [x, zero],
      output: { type: 'bool', shape: x.shape },
    });
    return g.apply({ operator: 'Where', inputs: [positive, dy, zero], output: dy });
  });
}

/** ln(1 + eˣ). */
export function softplus(g: Graph, x: Tensor): Tensor {
  return elementwise(g, 'Softplus', x, (dy) => mul(g, dy, sigmoid(g, x)));
}

/** x · sigmoid(x), also called swish. */
export function silu(g: Graph, x: Tensor): Tensor {
  return selfGated(g, x, 1);
}

/** x · sigmoid(1.702 x), the cheap approximation of GELU (Hendrycks & Gimpel, arXiv 1606.08415). */
export function quickGelu(g: Graph, x: Tensor): Tensor {
  return selfGated(g, x, 1.702);
}

/** y = x · s with s = sigmoid(a x); its slope s + a (y − y s) reads each tensor once. */
function selfGated(g: Graph, x: Tensor, a: number): Tensor {
  const scaled = (value: Tensor) => (a === 1 ? value : scale(g, value, a));
  const s = sigmoid(g, scaled(x));
  return g.apply({
    operator: 'Mul',
    inputs: [x, s],
    output: x,
    differentiates: [x],
    vjp: (dy, y) => [mul(g, dy, add(g, s, scaled(sub(g, y, mul(g, y, s)))))],
  });
}

/** x · Φ(x) by its tanh approximation (Hendrycks & Gimpel, arXiv 1606.08415). */
export function gelu(g: Graph, x: Tensor): Tensor {
  const cubic = add(g, x, scale(g, mul(g, x, square(g, x)), 0.044715));
  const gate = shift(g, tanh(g, scale(g, cubic, Math.sqrt(2 / Math.PI))), 1);
  return mul(g, scale(g, x, 0.5), gate);
}
