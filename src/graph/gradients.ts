// Reverse-mode differentiation: walks the graph backwards from a loss and appends, for each operator on
// the way to a wanted tensor, the operators of its vector-Jacobian product.
import type { Graph, GraphNode } from './graph.ts';
import { add } from './ops/arithmetic.ts';
import { expand } from './ops/shape.ts';
import { elementCount, shapesText, shapeText } from './shapes.ts';
import type { Tensor } from './tensor.ts';

/**
 * Gradients of `loss` (one element) by each wanted tensor, of the wanted shapes.
 * Throws where the loss does not depend on a wanted tensor, or only through an operator that has no
 * gradient, naming both.
 */
export function gradients(g: Graph, loss: Tensor, wanted: readonly Tensor[]): Tensor[] {
  if (elementCount('gradients', loss.shape) !== 1)
    throw new Error(`gradients: the loss has one element, not ${shapeText(loss.shape)}`);
  const nodes = [...g.nodes];
  const dependent = dependents(nodes, wanted);
  const collected = new Map<Tensor, Tensor>([[loss, seed(g, loss)]]);
  for (const node of nodes.reverse()) {
    if (!node.outputs.some((output) => dependent.has(output))) continue;
    const arriving = node.outputs.map((output) => collected.get(output));
    if (arriving.every((gradient) => gradient === undefined)) continue;
    for (const [input, gradient] of inputGradients(node, arriving, dependent)) {
      const sum = collected.get(input);
      collected.set(input, sum ? add(g, sum, gradient) : gradient);
    }
  }
  return wanted.map((tensor) => {
    const gradient = collected.get(tensor);
    if (!gradient)
      throw new Error(`gradients: the loss does not depend on "${tensor.name}"; leave it out`);
    return gradient;
  });
}

/** Everything computed from the wanted tensors, as far as gradients may flow. */
function dependents(nodes: readonly GraphNode[], wanted: readonly Tensor[]): ReadonlySet<Tensor> {
  const dependent = new Set(wanted);
  for (const node of nodes) {
    if (node.stopsGradient || !node.inputs.some((input) => input && dependent.has(input))) continue;
    for (const output of node.outputs) dependent.add(output);
  }
  return dependent;
}

function inputGradients(
  node: GraphNode,
  arriving: readonly (Tensor | undefined)[],
  dependent: ReadonlySet<Tensor>,
): [Tensor, Tensor][] {
  if (!node.differentiate) throw notDifferentiable(node, dependent);
  const targets = node.differentiates ?? node.inputs;
  const results = node.differentiate({ gradients: arriving, outputs: node.outputs });
  const pairs = targets.flatMap((target, i): [Tensor, Tensor][] => {
    const gradient = results[i];
    return target && gradient && dependent.has(target) ? [[target, gradient]] : [];
  });
  for (const [target, gradient] of pairs)
    if (target.shape.join() !== gradient.shape.join())
      throw new Error(
        `gradients: ${node.operator} returned a gradient of another shape for "${target.name}": ` +
          shapesText(target.shape, gradient.shape),
      );
  // Indices and conditions move nothing continuously; a float left out is a gap in the operator.
  const reached = new Set(pairs.map(([target]) => target));
  const missed = targets.some(
    (target) => target?.type.startsWith('float') && dependent.has(target) && !reached.has(target),
  );
  if (missed) throw notDifferentiable(node, dependent);
  return pairs;
}

function notDifferentiable(node: GraphNode, dependent: ReadonlySet<Tensor>): Error {
  const through = node.inputs.find((input) => input && dependent.has(input));
  return new Error(
    `gradients: ${node.operator} ("${node.outputs[0]?.name}") has no gradient by ` +
      `"${through?.name}", which leads to a wanted tensor; use stopGradient to end it there`,
  );
}

function seed(g: Graph, loss: Tensor): Tensor {
  const one = g.scalar(1, loss.type);
  return loss.shape.length === 0 ? one : expand(g, one, loss.shape);
}
