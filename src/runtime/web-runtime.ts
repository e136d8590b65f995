// The page's runtime: onnxruntime-web's wasm build, served by us, on one thread unless told otherwise. Where a
// reader asks for it, a second one beside it whose operators run on the graphics processor.
// Outputs are always the runtime's own: 1.30 leaves preallocated ones unwritten (onnxruntime #25786).

import moduleUrl from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url';
import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import * as ort from 'onnxruntime-web/wasm';
import { type DownloadOptions, downloaded, wasmBytes } from './download.ts';
import { EngineProblem, runProblem } from './engine-problem.ts';
import { fromOrt, toOrt } from './ort-values.ts';
import type { GraphSession, Runtime, SessionOptions } from './runtime.ts';

/** Where the engine computes: `webgpu` is another build, loaded only when asked for. */
export type WebProvider = 'wasm' | 'webgpu';

/** Where the engine's bytes come from, and on what it computes. */
export interface WebRuntimeOptions extends DownloadOptions {
  /** More than one needs a cross-origin isolated page. */
  readonly threads?: number;
  /** `webgpu` needs an adapter (webgpu-adapter.ts); operators without a kernel there run on the processor. */
  readonly provider?: WebProvider;
}

/** One build of ONNX Runtime and where its files are. */
interface Build {
  readonly ort: typeof ort;
  readonly wasmUrl: string;
  readonly moduleUrl: string;
}

const builds = {
  wasm: async () => ({ ort, wasmUrl, moduleUrl }),
  webgpu: async () => (await import('./webgpu-build.ts')).webgpuBuild,
} as const satisfies Record<WebProvider, () => Promise<Build>>;

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
 * Loads the engine (about 14 MB, 2.3 MB over the wire; with WebGPU 17 and 3) with progress and makes the runtime of
 * this worker or page. Throws `EngineProblem`; aborts with the signal's reason.
 */
export async function createWebRuntime({
  threads = 1,
  provider = 'wasm',
  ...options
}: WebRuntimeOptions = {}): Promise<Runtime> {
  if (typeof WebAssembly !== 'object')
    throw new EngineProblem({ kind: 'no-wasm', missing: 'WebAssembly' });
  if (!WebAssembly.validate(simdProbe))
    throw new EngineProblem({ kind: 'no-wasm', missing: 'SIMD' });
  const build = await openedBuild(provider);
  const { env } = build.ort;
  const wasm = await downloaded(build.wasmUrl, (bytes) => wasmBytes(bytes, build.wasmUrl), options);
  env.wasm.wasmPaths = { wasm: build.wasmUrl, mjs: build.moduleUrl };
  env.wasm.wasmBinary = wasm.buffer;
  env.wasm.numThreads = globalThis.crossOriginIsolated ? threads : 1;
  return {
    name: provider === 'wasm' ? 'onnxruntime-web' : 'onnxruntime-web, WebGPU',
    version: env.versions.web ?? env.versions.common,
    createSession: async (model, session) => {
      try {
        return await createWebSession(build, provider, model, session);
      } catch (error) {
        throw runProblem(error);
      }
    },
    dispose: async () => {},
  };
}

async function openedBuild(provider: WebProvider): Promise<Build> {
  try {
    return await builds[provider]();
  } catch (error) {
    throw runProblem(error);
  }
}

async function createWebSession(
  { ort: { InferenceSession, Tensor } }: Build,
  provider: WebProvider,
  model: Uint8Array,
  { optimization = 'all' }: SessionOptions = {},
): Promise<GraphSession> {
  const session = await InferenceSession.create(model, {
    executionProviders: [provider],
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
        return fromOrt(await session.run(toOrt(Tensor, feeds), outputs ?? session.outputNames));
      } catch (error) {
        throw runProblem(error);
      }
    },
    dispose: () => session.release(),
  };
}
