// The models of public/models, by their manifests.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWeights, type Weights } from '#src/tutor/weights.ts';
import { ROOT } from './run-tool.ts';

interface Manifest {
  readonly models: Readonly<Record<string, { readonly file: string; readonly sha256: string }>>;
}

const folder = join(ROOT, 'public', 'models');

/** Every shipped model by its name; throws saying what to run where there are none. */
export function shippedModels(): Record<string, Weights> {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is not there: run \`npm run train\` first`);
  return listedModels(path);
}

/** Every shipped variant of the tutor by its name; none where none was trained. */
export function shippedVariants(): Record<string, Weights> {
  const path = join(folder, 'variants.json');
  return existsSync(path) ? listedModels(path) : {};
}

function listedModels(path: string): Record<string, Weights> {
  const { models } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return Object.fromEntries(
    Object.entries(models).map(([name, { file, sha256 }]) => [
      name,
      readWeights(Uint8Array.from(readFileSync(join(folder, file))), file, sha256),
    ]),
  );
}
