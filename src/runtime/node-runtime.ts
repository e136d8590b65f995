// The runtime of the command line and the tests: onnxruntime-node on one thread unless told otherwise.
import * as ort from 'onnxruntime-node';
import type {
  Feeds,
  GraphSession,
  Runtime,
  SessionOptions,
  TensorType,
  TensorValue,
} from './runtime.ts';

/** Creates the runtime of this Node process (onnxruntime-node, CPU). */
export function createNodeRuntime(): Runtime {
  return {
    name: 'onnxruntime-node',
    version: ort.env.versions.node ?? ort.env.versions.common,
    createSession: async (model, options) => createNodeSession(model, options),
    dispose: async () => {},
  };
}

async function createNodeSession(
  model: Uint8Array,
  { threads = 1, optimization = 'all' }: SessionOptions = {},
): Promise<GraphSession> {
  const session = await ort.InferenceSession.create(model, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: optimization === 'all' ? 'all' : 'disabled',
    logSeverityLevel: 3,
  });
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    async run(feeds, { outputs, signal } = {}) {
      signal?.throwIfAborted();
      const results = await session.run(toOrt(feeds), outputs ?? session.outputNames);
      return Object.fromEntries(
        Object.entries(results).map(([name, tensor]) => [name, fromOrt(tensor)]),
      );
    },
    dispose: () => session.release(),
  };
}

function toOrt(feeds: Feeds): Record<string, ort.Tensor> {
  return Object.fromEntries(
    Object.entries(feeds).map(([name, { type, data, shape }]) => [
      name,
      new ort.Tensor(type as ort.Tensor.Type, data as ort.Tensor.DataType, shape),
    ]),
  );
}

function fromOrt(tensor: ort.Tensor): TensorValue {
  return {
    type: tensor.type as TensorType,
    shape: tensor.dims,
    data: tensor.data,
  } as TensorValue;
}
