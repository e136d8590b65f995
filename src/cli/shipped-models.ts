// The models of public/models, by their manifest.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWeights, type Weights } from '#src/tutor/weights.ts';
import { ROOT } from './run-tool.ts';

interface Manifest {
  readonly models: Readonly<Record<string, { readonly file: string; readonly sha256: string }>>;
}

/** Every shipped model by its name; throws saying what to run where there are none. */
export function shippedModels(): Record<string, Weights> {
  const folder = join(ROOT, 'public', 'models');
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is not there: run \`npm run train\` first`);
  const { models } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return Object.fromEntries(
    Object.entries(models).map(([name, { file, sha256 }]) => [
      name,
      readWeights(Uint8Array.from(readFileSync(join(folder, file))), file, sha256),
    ]),
  );
}
