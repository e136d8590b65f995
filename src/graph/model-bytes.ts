// Writes a graph as an ONNX model (a protobuf ModelProto), through the library onnx-proto.
// Specification: https://onnx.ai/onnx/repo-docs/IR.html
import type { onnx as Proto } from 'onnx-proto';
import * as onnxModule from 'onnx-proto';
import type { Attribute, Graph, GraphNode } from './graph.ts';
import { type LiveNodes, liveNodes, nodeBodies } from './live-nodes.ts';
import { elementTypeCodes, type Tensor } from './tensor.ts';

// The package is CommonJS: Node shows its namespace under `default`, bundlers may not.
const { onnx } = 'default' in onnxModule ? (onnxModule.default as typeof onnxModule) : onnxModule;

const IR_VERSION = 10;
const OPSET = 21;

/** The bytes of the model; nodes, constants and optional outputs that nothing reads are left out. */
export function modelBytes(graph: Graph): Uint8Array {
  if (graph.outputs.length === 0)
    throw new Error(`graph "${graph.name}" has no output: call output(name, tensor) first`);
  const names = outputNames(graph);
  const bytes = onnx.ModelProto.encode({
    irVersion: IR_VERSION,
    producerName: 'which-bottleneck',
    opsetImport: [
      { domain: '', version: OPSET },
      { domain: 'com.microsoft', version: 1 },
    ],
    graph: graphProto(graph, names),
  }).finish();
  // In Node the writer returns a slice of a shared pool; a copy owns its memory.
  return Uint8Array.from(bytes);
}

/** Tensors that are emitted under another name: results of nodes that are outputs of the graph. */
type Names = ReadonlyMap<Tensor, string>;

function outputNames(graph: Graph): Names {
  const produced = new Set(graph.nodes.flatMap((node) => node.outputs));
  const names = new Map(graph.nodes.flatMap(nodeBodies).flatMap((body) => [...outputNames(body)]));
  for (const { name, tensor } of graph.outputs)
    if (produced.has(tensor) && !names.has(tensor)) names.set(tensor, name);
  return names;
}

function graphProto(graph: Graph, names: Names): Proto.IGraphProto {
  const live = liveNodes(graph);
  return {
    name: graph.name,
    node: [
      ...live.nodes.map((node) => nodeProto(node, names, live)),
      ...graph.outputs
        .filter(({ name, tensor }) => nameOf(tensor, names) !== name)
        .map(({ name, tensor }) => ({
          opType: 'Identity',
          name,
          input: [nameOf(tensor, names)],
          output: [name],
        })),
    ],
    initializer: graph.constants
      .filter(({ tensor }) => live.reads.has(tensor))
      .map(({ tensor, bytes }) => ({
        name: tensor.name,
        dims: [...tensor.shape],
        dataType: elementTypeCodes[tensor.type],
        rawData: bytes,
      })),
    input: graph.inputs.map((tensor) => valueInfo(tensor.name, tensor)),
    output: graph.outputs.map(({ name, tensor }) => valueInfo(name, tensor)),
  };
}

function nodeProto(node: GraphNode, names: Names, { reads }: LiveNodes): Proto.INodeProto {
  const optionalFrom = node.optionalOutputsFrom ?? Number.POSITIVE_INFINITY;
  const outputs = node.outputs.map((tensor, i) =>
    i >= optionalFrom && !reads.has(tensor) ? '' : nameOf(tensor, names),
  );
  return {
    opType: node.operator,
    name: outputs[0] ?? null,
    domain: node.domain ?? '',
    input: withoutTrailingBlanks(
      node.inputs.map((tensor) => (tensor ? nameOf(tensor, names) : '')),
    ),
    output: withoutTrailingBlanks(outputs),
    attribute: Object.entries(node.attributes ?? {}).map(([name, attribute]) => ({
      name,
      ...attributeProto(attribute, names),
    })),
  };
}

function attributeProto(attribute: Attribute, names: Names): Proto.IAttributeProto {
  const { FLOAT, INT, STRING, GRAPH, FLOATS, INTS } = onnx.AttributeProto.AttributeType;
  if ('int' in attribute) return { type: INT, i: attribute.int };
  if ('float' in attribute) return { type: FLOAT, f: attribute.float };
  if ('ints' in attribute) return { type: INTS, ints: [...attribute.ints] };
  if ('floats' in attribute) return { type: FLOATS, floats: [...attribute.floats] };
  if ('string' in attribute) return { type: STRING, s: new TextEncoder().encode(attribute.string) };
  if ('graph' in attribute) return { type: GRAPH, g: graphProto(attribute.graph, names) };
  return attribute satisfies never;
}

function valueInfo(name: string, { type, shape }: Tensor): Proto.IValueInfoProto {
  const dim = shape.map((size) => (size < 0 ? {} : { dimValue: size }));
  return { name, type: { tensorType: { elemType: elementTypeCodes[type], shape: { dim } } } };
}

function nameOf(tensor: Tensor, names: Names): string {
  return names.get(tensor) ?? tensor.name;
}

function withoutTrailingBlanks(names: readonly string[]): string[] {
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}
