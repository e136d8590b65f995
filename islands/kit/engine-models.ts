// The worker's models: fetched once, checked against the manifests' hashes, opened when first asked for.
// The tutor and its drafts stand in one manifest, its variants in another, fetched when one is asked for.
import { downloaded } from '#src/runtime/download.ts';
import { EngineProblem } from '#src/runtime/engine-problem.ts';
import { readWeights, type Weights } from '#src/tutor/weights.ts';
import type { ModelEntry } from './engine-contract.ts';

/** Loads weights under one base address and keeps them. */
export function openModels(base: string) {
  const loaded = new Map<string, Promise<Weights>>();
  const manifests = new Map<string, Promise<Readonly<Record<string, ModelEntry>>>>();

  function entries(file: string, signal: AbortSignal) {
    const url = `${base}models/${file}`;
    const known =
      manifests.get(file) ?? downloaded(url, (bytes) => manifestModels(bytes, url), { signal });
    manifests.set(file, known);
    return known;
  }

  async function entryOf(name: string, signal: AbortSignal): Promise<ModelEntry> {
    for (const file of ['manifest.json', 'variants.json']) {
      const entry = (await entries(file, signal))[name];
      if (entry) return entry;
    }
    throw new Error(`models/: ${name} is in no manifest; publish dist/ whole`);
  }

  async function shipped(
    name: string,
    signal: AbortSignal,
    onProgress: (loaded: number, total: number) => void,
  ): Promise<Weights> {
    const entry = await entryOf(name, signal);
    const url = `${base}models/${entry.file}`;
    return downloaded(url, (bytes) => readWeights(bytes, entry.file, entry.sha256), {
      signal,
      onProgress: (progress) => onProgress(progress.loaded, entry.bytes),
    });
  }

  return {
    /** Bytes that `weights` of this model will fetch: none once it is loaded. */
    async bytesToLoad(name: string, signal: AbortSignal): Promise<number> {
      if (loaded.has(name)) return 0;
      try {
        return (await entryOf(name, signal)).bytes;
      } catch (error) {
        manifests.clear();
        throw error;
      }
    },
    /** A model's weights; a failed load is forgotten, so that it can be tried again. */
    async weights(
      name: string,
      signal: AbortSignal,
      onProgress: (loaded: number, total: number) => void = () => {},
    ): Promise<Weights> {
      const known = loaded.get(name) ?? shipped(name, signal, onProgress);
      loaded.set(name, known);
      try {
        return await known;
      } catch (error) {
        loaded.delete(name);
        manifests.clear();
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
