// Comparisons, choice between tensors, change of element type.
import type { Graph } from '../graph.ts';
import { broadcastShape } from '../shapes.ts';
import { elementTypeCodes, type Tensor, type TensorType } from '../tensor.ts';
import { unbroadcast } from '../unbroadcast.ts';

function test(g: Graph, operator: string, a: Tensor, b: Tensor): Tensor {
  if (a.type !== b.type) throw new Error(`${operator}: element types differ: ${a.type} ${b.type}`);
  const shape = broadcastShape(operator, a.shape, b.shape);
  return g.apply({ operator, inputs: [a, b], output: { type: 'bool', shape } });
}

/** a = b, elementwise. */
export function equal(g: Graph, a: Tensor, b: Tensor): Tensor {
  return test(g, 'Equal', a, b);
}

/** a < b, elementwise. */
export function less(g: Graph, a: Tensor, b: Tensor): Tensor {
  return test(g, 'Less', a, b);
}

/** a > b, elementwise. */
export function greater(g: Graph, a: Tensor, b: Tensor): Tensor {
  return test(g, 'Greater', a, b);
}

/** a and b, of booleans. */
export function and(g: Graph, a: Tensor, b: Tensor): Tensor {
  return test(g, 'And', bool('And', a), bool('And', b));
}

/** a or b, of booleans. */
export function or(g: Graph, a: Tensor, b: Tensor): Tensor {
  return test(g, 'Or', bool('Or', a), bool('Or', b));
}

/** The negation of a boolean tensor. */
export function not(g: Graph, x: Tensor): Tensor {
  return g.apply({ operator: 'Not', inputs: [bool('Not', x)], output: x });
}

/** a where the condition holds, b elsewhere; all three broadcast. */
export function where(g: Graph, condition: Tensor, a: Tensor, b: Tensor): Tensor {
  if (a.type !== b.type) throw new Error(`Where: element types differ: ${a.type} ${b.type}`);
  const shape = broadcastShape(
    'Where',
    bool('Where', condition).shape,
    broadcastShape('Where', a.shape, b.shape),
  );
  return g.apply({
    operator: 'Where',
    inputs: [condition, a, b],
    output: { type: a.type, shape },
    vjp: (dy) => {
      const zero = g.scalar(0, dy.type);
      return [
        undefined,
        unbroadcast(g, where(g, condition, dy, zero), a.shape),
        unbroadcast(g, where(g, condition, zero, dy), b.shape),
      ];
    },
  });
}

/** x with another element type; differentiable between float types. */
export function cast(g: Graph, x: Tensor, type: TensorType): Tensor {
  if (x.type === type) return x;
  const floats = x.type.startsWith('float') && type.startsWith('float');
  return g.apply({
    operator: 'Cast',
    inputs: [x],
    attributes: { to: { int: elementTypeCodes[type] } },
    output: { type, shape: x.shape },
    ...(floats && { vjp: (dy: Tensor) => [cast(g, dy, x.type)] }),
  });
}

/** x itself, taken as a constant when differentiating. */
export function stopGradient(g: Graph, x: Tensor): Tensor {
  return g.apply({ operator: 'Identity', inputs: [x], output: x, stopsGradient: true });
}

function bool(operator: string, x: Tensor): Tensor {
  if (x.type !== 'bool') throw new Error(`${operator}: takes bool, not ${x.type} (${x.name})`);
  return x;
}
