// The page's runtime: onnxruntime-web's wasm build, served by us, on one thread unless told otherwise.
// Outputs are always the runtime's own: 1.30 leaves preallocated ones unwritten (onnxruntime #25786).

import moduleUrl from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url';
import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import * as ort from 'onnxruntime-web/wasm';
import { type DownloadOptions, downloaded, wasmBytes } from './download.ts';
import { EngineProblem, runProblem } from './engine-problem.ts';
import { fromOrt, toOrt } from './ort-values.ts';
import type { GraphSession, Runtime, SessionOptions } from './runtime.ts';

/** Where the engine's bytes come from, and on how many threads it computes. */
export interface WebRuntimeOptions extends DownloadOptions {
  /** More than one needs a cross-origin isolated page. */
  readonly threads?: number;
}

// A module of 29 bytes that uses one vector instruction.
const simdProbe = Uint8Array.of(
  0,
  97,
  115,
  109,
  1,
  0,
  0,
  0,
  1,
  4,
  1,
  96,
  0,
  0,
  3,
  2,
  1,
  0,
  10,
  9,
  1,
  7,
  0,
  65,
  0,
  253,
  15,
  26,
  11,
);

/**
 * Loads the engine (about 14 MB, 2.3 MB over the wire) with progress and makes the runtime of this
 * worker or page. Throws `EngineProblem`; aborts with the signal's reason.
 */
export async function createWebRuntime({
  threads = 1,
  ...options
}: WebRuntimeOptions = {}): Promise<Runtime> {
  if (typeof WebAssembly !== 'object')
    throw new EngineProblem({ kind: 'no-wasm', missing: 'WebAssembly' });
  if (!WebAssembly.validate(simdProbe))
    throw new EngineProblem({ kind: 'no-wasm', missing: 'SIMD' });
  const wasm = await downloaded(wasmUrl, (bytes) => wasmBytes(bytes, wasmUrl), options);
  ort.env.wasm.wasmPaths = { wasm: wasmUrl, mjs: moduleUrl };
  ort.env.wasm.wasmBinary = wasm.buffer;
  ort.env.wasm.numThreads = globalThis.crossOriginIsolated ? threads : 1;
  return {
    name: 'onnxruntime-web',
    version: ort.env.versions.web ?? ort.env.versions.common,
    createSession: async (model, session) => {
      try {
        return await createWebSession(model, session);
      } catch (error) {
        throw runProblem(error);
      }
    },
    dispose: async () => {},
  };
}

async function createWebSession(
  model: Uint8Array,
  { optimization = 'all' }: SessionOptions = {},
): Promise<GraphSession> {
  const session = await ort.InferenceSession.create(model, {
    executionProviders: ['wasm'],
    executionMode: 'sequential',
    graphOptimizationLevel: optimization === 'all' ? 'all' : 'disabled',
    logSeverityLevel: 3,
  });
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    async run(feeds, { outputs, signal } = {}) {
      signal?.throwIfAborted();
      try {
        return fromOrt(await session.run(toOrt(ort.Tensor, feeds), outputs ?? session.outputNames));
      } catch (error) {
        throw runProblem(error);
      }
    },
    dispose: () => session.release(),
  };
}
