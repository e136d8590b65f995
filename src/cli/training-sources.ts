// Which code trained: one hash of the files that decide a training's bits, wherever they lie and whatever
// commit they stand in.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Followed through their imports: the step, the data, the engine and the file that is written. */
const ENTRIES = [
  'src/train/trained-model.ts',
  'src/tutor/corpus/corpus.ts',
  'src/runtime/node-runtime.ts',
  'src/tutor/weights.ts',
];
/** Read alone: it draws the batches, and imports the judging as well, which changes no weight. */
const ALONE = 'src/cli/train-run.ts';

/**
 * SHA-256, in hex, of the names and contents of the files a training imports. The plans (src/train/models.ts)
 * are left out, for a run's key names its own. Throws naming a file that is imported and not there.
 */
export function trainingSources(root: string): string {
  const hash = createHash('sha256');
  for (const file of [...importedFiles(root, ENTRIES), ALONE].sort())
    hash.update(`\0${file}\0`).update(createHash('sha256').update(read(root, file)).digest());
  return hash.digest('hex');
}

/** The files of this project that the entries import, directly or through others, and they themselves. */
export function importedFiles(root: string, entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, path = ''] of read(root, file).matchAll(/ from '((?:#src|\.\.?)\/[^']+)'/g))
      queue.push(path.startsWith('#') ? path.slice(1) : posix.join(dirname(file), path));
  }
  return found;
}

function read(root: string, file: string): string {
  const path = join(root, file);
  if (!existsSync(path)) throw new Error(`${path} is imported and is not there`);
  return readFileSync(path, 'utf8');
}
