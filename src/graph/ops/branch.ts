// Choice inside a graph: ONNX If, of whose two sub-graphs one runs. Both see the tensors around them.
import type { Graph } from '../graph.ts';
import { sameShape, shapesText } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';

/** Builds one side: its operators take `side` as their graph. */
export type Side = (side: Graph) => Tensor;

/**
 * The result of `then` where the condition (bool, one element) holds, else of `otherwise`; only that side
 * runs. Not differentiable. A size that differs between the sides, one not knowing it, is unknown; throws
 * where their types or shapes differ otherwise.
 */
export function ifElse(g: Graph, condition: Tensor, then: Side, otherwise: Side): Tensor {
  const [thenGraph, thenResult] = sideGraph(g, then);
  const [elseGraph, elseResult] = sideGraph(g, otherwise);
  if (thenResult.type !== elseResult.type || !sameShape(thenResult.shape, elseResult.shape))
    throw new Error(
      `If: the sides differ: ${thenResult.type} and ${elseResult.type}, ` +
        shapesText(thenResult.shape, elseResult.shape),
    );
  return g.apply({
    operator: 'If',
    inputs: [condition],
    attributes: { then_branch: { graph: thenGraph }, else_branch: { graph: elseGraph } },
    output: {
      type: thenResult.type,
      shape: thenResult.shape.map((size, i) => (size === elseResult.shape[i] ? size : -1)),
    },
  });
}

function sideGraph(g: Graph, build: Side): readonly [Graph, Tensor] {
  const side = g.subgraph('If');
  const result = build(side);
  side.output(`${side.name}.result`, result);
  return [side, result];
}
