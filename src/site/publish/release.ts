// A release is a list of files with their fingerprints, in the order in which they may appear: a page never before
// what it asks for.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isHashed } from './cache-rules.ts';

/** A file of a release, by its path below the book's root with forward slashes. */
export interface ReleaseFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The files of a folder, assets before pages and the service worker last. */
export async function releaseFiles(folder: string): Promise<ReleaseFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files: ReleaseFile[] = [];
  for (const path of paths) {
    const bytes = await readFile(path);
    files.push({
      path: relative(folder, path).split(sep).join('/'),
      bytes: bytes.length,
      sha256: sha256(bytes),
    });
  }
  return files.sort((a, b) => turn(a.path) - turn(b.path) || (a.path < b.path ? -1 : 1));
}

/** When a file may appear: hashed assets, other assets, pages, what keeps pages. */
export function turn(path: string): number {
  if (/(^|\/)sw\.js(\.br|\.gz)?$/.test(path)) return 3;
  if (/\.html(\.br|\.gz)?$/.test(path)) return 2;
  return isHashed(path) ? 0 : 1;
}

/** One fingerprint of all the files of a release, in hex. */
export function releaseHash(files: readonly ReleaseFile[]): string {
  return sha256(files.map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join(''));
}

/** How many bytes the files have together. */
export function totalBytes(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
