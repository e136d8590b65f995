// The worker's models: fetched once, checked against the manifest's hashes, opened when first asked for.
import { downloadedBytes } from '#src/runtime/download.ts';
import { readWeights, type Weights } from '#src/tutor/weights.ts';
import type { ModelEntry, ModelName } from './engine-contract.ts';

/** Loads weights under one base address and keeps them. */
export function openModels(base: string) {
  const loaded = new Map<ModelName, Promise<Weights>>();
  let manifest: Promise<Readonly<Record<string, ModelEntry>>> | undefined;

  async function entries(signal: AbortSignal): Promise<Readonly<Record<string, ModelEntry>>> {
    const bytes = await downloadedBytes(`${base}models/manifest.json`, { signal });
    return JSON.parse(new TextDecoder().decode(bytes)).models; // written by our own training
  }

  async function shipped(
    name: ModelName,
    signal: AbortSignal,
    onProgress: (loaded: number) => void,
  ): Promise<Weights> {
    manifest ??= entries(signal);
    const entry = (await manifest)[name];
    if (!entry) throw new Error(`manifest.json: model ${name} is missing; publish dist/ whole`);
    const url = `${base}models/${entry.file}`;
    const bytes = await downloadedBytes(url, {
      signal,
      onProgress: (progress) => onProgress(progress.loaded),
    });
    return readWeights(bytes, entry.file, entry.sha256);
  }

  return {
    /** A model's weights; a failed load is forgotten, so that it can be tried again. */
    async weights(
      name: ModelName,
      signal: AbortSignal,
      onProgress: (loaded: number) => void = () => {},
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
