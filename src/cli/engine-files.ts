// Which built files loading the engine fetches: the worker, whatever it imports, and ONNX Runtime's wasm. The build
// with WebGPU is another engine, fetched where a reader asks for that one; an experiment's code is none of the engine.

/**
 * Names among the built assets, in order: files called `engine-worker…` and `ort-wasm…`, and every script they import
 * through any number of others, save those of the engine with WebGPU. What they import on demand comes later, where it
 * comes at all: an experiment's code with its measurement.
 * `read` gives a script's text.
 */
export function engineFileNames(
  assets: readonly string[],
  read: (name: string) => string,
): string[] {
  const first = assets.filter((name) => !isSecondEngine(name));
  const known = new Set(first);
  const found = new Set<string>();
  const queue = first.filter((name) => /^(engine-worker|ort-wasm).*\.(wasm|mjs|js)$/.test(name));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    if (/\.m?js$/.test(name))
      queue.push(...importedNames(read(name)).filter((imported) => known.has(imported)));
  }
  return [...found].sort();
}

/** Files of the build with WebGPU: its chunk, and ONNX Runtime's wasm that can wait (JSPI). */
export function isSecondEngine(name: string): boolean {
  return /^(webgpu-build|ort-wasm-[\w-]*\.jspi)/.test(name);
}

/** The neighbours a built script imports before it runs: `from"./a.js"`, `import"./a.js"`. */
function importedNames(script: string): string[] {
  const pattern = /\b(?:from|import)\s*["'`]\.\/([\w.$-]+)["'`]/g;
  return [...script.matchAll(pattern)].map(([, name = '']) => name);
}
