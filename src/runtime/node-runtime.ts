// The runtime of the command line and the tests: onnxruntime-node on one thread unless told otherwise.
import * as ort from 'onnxruntime-node';
import { fromOrt, toOrt } from './ort-values.ts';
import type { GraphSession, Runtime, SessionOptions } from './runtime.ts';

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
      return fromOrt(await session.run(toOrt(ort.Tensor, feeds), outputs ?? session.outputNames));
    },
    dispose: () => session.release(),
  };
}
