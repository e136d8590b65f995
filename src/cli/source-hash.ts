// One hash of everything a build of the book reads, so that a build is made again exactly when needed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a build reads, from the project's folder. */
const SOURCES = [
  'astro.config.mjs',
  'content.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'content',
  'islands',
  'public',
  'src',
];
/** What no page imports: the commands, this book's training, and what is made of the built pages. */
const IGNORED = [
  'src/cli',
  'src/train',
  ...['edition', 'epub', 'forms', 'print'].map((name) => `src/book/${name}`),
];

/** What the printed files are made by, beside the built site. */
const PRINTING = ['src/book', 'src/cli'];

/** The SHA-256 of the names and contents of the book's sources and of the settings of the build, in hex. */
export function sourceHash(root: string, settings: Readonly<Record<string, string>> = {}): string {
  return hashOf(root, filesOf(root, SOURCES, IGNORED), settings);
}

/** The same of all that files printed from the built site hang on. */
export function printingHash(root: string): string {
  const files = filesOf(root, PRINTING, []);
  return hashOf(root, files, { site: sourceHash(root) });
}

function hashOf(
  root: string,
  files: readonly string[],
  settings: Readonly<Record<string, string>>,
): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of files)
    hash
      .update(`\0${relative(root, file).split(sep).join('/')}\0`)
      .update(createHash('sha256').update(readFileSync(file)).digest());
  return hash.digest('hex');
}

function filesOf(root: string, paths: readonly string[], ignored: readonly string[]): string[] {
  return paths.flatMap((path) => filesUnder(root, join(root, path), ignored));
}

function filesUnder(root: string, path: string, ignored: readonly string[]): string[] {
  if (!existsSync(path) || ignored.includes(relative(root, path).split(sep).join('/'))) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(root, join(path, name), ignored));
}
