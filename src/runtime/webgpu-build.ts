// ONNX Runtime's smallest build with WebGPU, in a chunk of its own: fetched when a reader asks for it. Its wasm stays
// below the 25 MiB that static hosts allow a file; the price is that the browser's WebAssembly must be able to wait.

import * as ort from 'onnxruntime-web/jspi';
import moduleUrl from 'onnxruntime-web/ort-wasm-simd-threaded.jspi.mjs?url';
import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.jspi.wasm?url';

/** The build and where its files are. */
export const webgpuBuild = { ort, moduleUrl, wasmUrl };
