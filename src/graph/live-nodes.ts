// Dead-code elimination: what the outputs of a graph depend on, found by walking its nodes backwards.
import type { Graph, GraphNode } from './graph.ts';
import type { Tensor } from './tensor.ts';

/** What of a graph is needed: its nodes in order and every tensor read, those of outer graphs too. */
export interface LiveNodes {
  readonly nodes: readonly GraphNode[];
  readonly reads: ReadonlySet<Tensor>;
}

/** The nodes of `graph` that its outputs depend on, bodies of loops included. */
export function liveNodes(graph: Graph): LiveNodes {
  const reads = new Set(graph.outputs.map(({ tensor }) => tensor));
  const nodes: GraphNode[] = [];
  for (const node of graph.nodes.toReversed()) {
    if (!node.outputs.some((output) => reads.has(output))) continue;
    nodes.push(node);
    for (const input of node.inputs) if (input) reads.add(input);
    for (const body of nodeBodies(node))
      for (const tensor of liveNodes(body).reads) reads.add(tensor);
  }
  return { nodes: nodes.reverse(), reads };
}

/** The sub-graphs an operator carries: the body of a Loop. */
export function nodeBodies({ attributes = {} }: GraphNode): Graph[] {
  return Object.values(attributes).flatMap((attribute) =>
    'graph' in attribute ? [attribute.graph] : [],
  );
}
