// What has to be made before a book can be published, in order; a step that finds its work done says so.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, ensureBuilt } from './built-site.ts';
import { runOwnCommand } from './run-command.ts';
import { ROOT } from './run-tool.ts';
import { printingHash } from './source-hash.ts';

/** A step: `run` makes what `dist/` still lacks. */
export interface BuildStep {
  readonly name: string;
  run(signal: AbortSignal): Promise<void>;
}

const downloadsFolder = join(ROOT, DIST.folder, 'downloads');
/** What the print editions in `dist/` were made from. */
const STAMP = join(ROOT, '.cache', 'book-dist.sha256');

/** The sources of the print editions and where their links lead. */
function editionsHash(): string {
  return `${printingHash(ROOT)} ${DIST.base} ${DIST.site}`;
}

/** Every step, each on what those before it made in `dist/`. */
export const buildSteps: readonly BuildStep[] = [
  {
    name: 'the site',
    run: async (signal) => {
      const pace = await ensureBuilt(DIST, signal);
      if (pace === 'fresh') process.stdout.write(`${DIST.folder} is fresh\n`);
    },
  },
  {
    name: 'the print editions',
    run: async (signal) => {
      const hash = editionsHash();
      const made = existsSync(join(downloadsFolder, 'downloads.json')) && existsSync(STAMP);
      if (made && readFileSync(STAMP, 'utf8') === hash)
        return void process.stdout.write(`${DIST.folder}/downloads is fresh\n`);
      await runOwnCommand('book', [], signal);
      writeFileSync(STAMP, hash);
    },
  },
  { name: 'the archive', run: (signal) => runOwnCommand('archive', [], signal) },
];

/** The built site's folder. Throws where nothing is built. */
export function builtFolder(): string {
  const folder = join(ROOT, DIST.folder);
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new Error(`${folder}: nothing is built there; run npm run build, or leave out --as-built`);
}
