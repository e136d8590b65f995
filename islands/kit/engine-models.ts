// The worker's models: fetched once, checked against the manifest's hashes, opened when first asked for.
import { downloaded } from '#src/runtime/download.ts';
import { EngineProblem } from '#src/runtime/engine-problem.ts';
import { readWeights, type Weights } from '#src/tutor/weights.ts';
import type { ModelEntry, ModelName } from './engine-contract.ts';

/** Loads weights under one base address and keeps them. */
export function openModels(base: string) {
  const loaded = new Map<ModelName, Promise<Weights>>();
  let manifest: Promise<Readonly<Record<string, ModelEntry>>> | undefined;

  function entries(signal: AbortSignal): Promise<Readonly<Record<string, ModelEntry>>> {
    const url = `${base}models/manifest.json`;
    return downloaded(url, (bytes) => manifestModels(bytes, url), { signal });
  }

  async function shipped(
    name: ModelName,
    signal: AbortSignal,
    onProgress: (loaded: number, total: number) => void,
  ): Promise<Weights> {
    manifest ??= entries(signal);
    const entry = (await manifest)[name];
    if (!entry) throw new Error(`manifest.json: model ${name} is missing; publish dist/ whole`);
    const url = `${base}models/${entry.file}`;
    return downloaded(url, (bytes) => readWeights(bytes, entry.file, entry.sha256), {
      signal,
      onProgress: (progress) => onProgress(progress.loaded, entry.bytes),
    });
  }

  return {
    /** A model's weights; a failed load is forgotten, so that it can be tried again. */
    async weights(
      name: ModelName,
      signal: AbortSignal,
      onProgress: (loaded: number, total: number) => void = () => {},
    ): Promise<Weights> {
      const known = loaded.get(name) ?? shipped(name, signal, onProgress);
      loaded.set(name, known);
      try {
        return await known;
      } catch (error) {
        loaded.delete(name);
        manifest = undefined;
        throw error;
      }
    },
  };
}

/** The manifest's entries; what is JSON was written by our own training. */
function manifestModels(bytes: Uint8Array, url: string): Readonly<Record<string, ModelEntry>> {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text).models;
  } catch {
    const came = `${bytes.length} bytes beginning "${text.slice(0, 16)}"`;
    throw new EngineProblem({ kind: 'foreign', url, came });
  }
}
