// Which built files loading the engine fetches: the worker, whatever it imports, and ONNX Runtime's wasm.

/**
 * Names among the built assets, in order: files called `engine-worker…` and `ort-wasm…`, and every script
 * they import, statically or on demand, through any number of others. `read` gives a script's text.
 */
export function engineFileNames(
  assets: readonly string[],
  read: (name: string) => string,
): string[] {
  const known = new Set(assets);
  const found = new Set<string>();
  const queue = assets.filter((name) => /^(engine-worker|ort-wasm).*\.(wasm|mjs|js)$/.test(name));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    if (/\.m?js$/.test(name))
      queue.push(...importedNames(read(name)).filter((imported) => known.has(imported)));
  }
  return [...found].sort();
}

/** The neighbours a built script imports: `from"./a.js"`, `import"./a.js"`, `import("./a.js")`. */
function importedNames(script: string): string[] {
  const pattern = /\b(?:from|import)\s*\(?\s*["'`]\.\/([\w.$-]+)["'`]/g;
  return [...script.matchAll(pattern)].map(([, name = '']) => name);
}
