// What has to be made before a book can be published, in order; a step that finds its work done says so.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { archiveName } from '#src/site/archive/archive-of.ts';
import { DIST, ensureBuilt } from './built-site.ts';
import { listArchive } from './list-archive.ts';
import { runOwnCommand } from './run-command.ts';
import { ROOT } from './run-tool.ts';

/** A step: `run` makes what `dist/` still lacks. */
export interface BuildStep {
  readonly name: string;
  run(signal: AbortSignal): Promise<void>;
}

const downloadsFolder = join(ROOT, DIST.folder, 'downloads');

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
    name: 'the archive',
    run: async (signal) => {
      await runOwnCommand('archive', [downloadsFolder], signal);
      listArchive(downloadsFolder, archiveName, new Date());
    },
  },
];

/** The built site's folder. Throws where nothing is built. */
export function builtFolder(): string {
  const folder = join(ROOT, DIST.folder);
  const built =
    readdirSync(ROOT).includes(DIST.folder) && readdirSync(folder).includes('index.html');
  if (!built) throw new Error(`${folder}: nothing is built there; leave out --as-built`);
  return folder;
}
