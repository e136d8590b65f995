// The archive as a file: built from a site of its own where sources changed, and written into a folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveName, archiveOf } from '#src/site/archive/archive-of.ts';
import { ARCHIVED_SITE, ensureBuilt } from './built-site.ts';
import { ROOT } from './run-tool.ts';

/** Writes the archive into a folder and gives the file's path; `signal` stops the build. */
export async function writeArchive(folder: string, signal?: AbortSignal): Promise<string> {
  await ensureBuilt(ARCHIVED_SITE, signal);
  const bytes = await archiveOf(join(ROOT, ARCHIVED_SITE.folder));
  const file = join(folder, archiveName);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, bytes);
  process.stdout.write(`${file}: ${(bytes.length / 1e6).toFixed(1)} MB\n`);
  return file;
}
