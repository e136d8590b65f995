// What a built site's files weigh, beside their limits: the engine, each model, and any file at all.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { BUDGETS, type Weighed, weightsLimit } from './budgets.ts';
import { engineFileNames } from './engine-files.ts';

/** The files that loading the engine fetches: ONNX Runtime's wasm, the worker and what it imports. */
export function engineFiles(folder: string): Weighed[] {
  const assets = join(folder, '_astro');
  const read = (name: string) => readFileSync(join(assets, name));
  return engineFileNames(readdirSync(assets), (name) => read(name).toString()).map((name) => ({
    name,
    bytes: brotliBytes(read(name)),
    limit: BUDGETS.engine,
  }));
}

/** The engine as a whole; throws where there are no files of it. */
export function engineWeight(files: readonly Weighed[]): Weighed {
  if (files.length === 0)
    throw new Error('the build holds no engine: no page offers to run the tutor');
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { name: 'the engine', bytes, limit: BUDGETS.engine };
}

/** The weights of every model, as they are stored. */
export function builtModels(folder: string): Weighed[] {
  const models = join(folder, 'models');
  if (!existsSync(models)) return [];
  const variants = join(models, 'variants.json');
  const listed = existsSync(variants) ? readFileSync(variants, 'utf8') : '';
  return readdirSync(models)
    .filter((name) => name.endsWith('.safetensors'))
    .map((name) => ({
      name,
      bytes: statSync(join(models, name)).size,
      limit: weightsLimit(name, listed),
    }));
}

/** Every file of the pages as it is stored; what a reader downloads to keep is bound by the host alone. */
export function builtFiles(folder: string): Weighed[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^downloads[\\/]/.test(name))
    .map((name) => {
      const stat = statSync(join(folder, name));
      return { name, bytes: stat.isFile() ? stat.size : 0, limit: BUDGETS.file };
    });
}

/** What a host that compresses ahead of time sends: quality 9, the largest common window. */
function brotliBytes(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(bytes, { params }).length;
}
