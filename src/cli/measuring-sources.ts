// Which code measured: one hash of the files that an experiment imports in a place, graphs and decoding
// among them. A record of other code is stale, whatever its commit; lines that are comments do not count.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './measured-file.ts';
import { importedFiles } from './training-sources.ts';

/** What every experiment runs through, and the engine of each place. */
const BENCH = ['src/measure/run-experiment.ts', 'src/measure/engine-context.ts'];
const ENGINES: Readonly<Record<Place, string>> = {
  browser: 'src/runtime/web-runtime.ts',
  node: 'src/runtime/node-runtime.ts',
};

/** SHA-256, in hex, of the names and code of the files behind an experiment; throws where one is missing. */
export function measuringSources(root: string, experiment: string, place: Place): string {
  const entries = [`src/measure/experiments/${experiment}.ts`, ...BENCH, ENGINES[place]];
  const hash = createHash('sha256');
  for (const file of [...importedFiles(root, entries)].sort())
    hash.update(`\0${file}\0`).update(codeOf(readFileSync(join(root, file), 'utf8')));
  return hash.digest('hex');
}

function codeOf(text: string): string {
  return text.replaceAll(/^\s*(\/\/|\/\*\*|\*).*\n?/gm, '');
}
