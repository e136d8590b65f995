// The archive is made after the print editions: it is added to their list, once.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Download, type DownloadsManifest, parseDownloads } from '#src/book/downloads.ts';
import { edition } from '#src/site/edition.ts';

/** Writes the archive `name` of a folder of downloads into its list, in place of any former one; gives the list. */
export function listArchive(folder: string, name: string, today: Date): DownloadsManifest {
  const list = join(folder, 'downloads.json');
  const empty: DownloadsManifest = { schema: 1, version: edition.version, commit: null, files: [] };
  const known = existsSync(list) ? parseDownloads(readFileSync(list, 'utf8')) : empty;
  const content = readFileSync(join(folder, name));
  const archive: Download = {
    file: name,
    kind: 'archive',
    subject: null,
    locale: null,
    format: null,
    pages: null,
    bytes: content.length,
    date: today.toISOString().slice(0, 10),
    sha256: createHash('sha256').update(content).digest('hex'),
  };
  const files = [...known.files.filter(({ kind }) => kind !== 'archive'), archive];
  const listed = { ...known, files };
  writeFileSync(list, `${JSON.stringify(listed, null, 2)}\n`);
  return listed;
}
