// The files of a built site that "the whole book" means, each with its length and its hash.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BookFiles, FileMark } from '#islands/offline/book-files.ts';
import { shellFiles } from './shell-files.ts';

/** What hosts and machines read, and what is offered as a download of its own: no page needs it. */
const LEFT_OUT = [
  /^[._][^/]*$/,
  /^(?:downloads|cards)\//,
  /^(?:[a-z]+\/)?404\.html$/,
  /(?:^|\/)llms[^/]*\.txt$/,
  /^(?:robots\.txt|sitemap[^/]*\.xml|sw\.js|offline\.json|readme-[^/]*\.png)$/,
  /\.(?:br|gz|zip|map)$/,
];

/** The edition in a built folder; the same files give the same version. Throws where a file of the shell is missing. */
export function builtFiles(folder: string, base: string): BookFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split('\\').join('/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => !LEFT_OUT.some((pattern) => pattern.test(name)))
    .sort();
  const files: Record<string, FileMark> = {};
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    files[pathOf(name)] = [bytes.length, createHash('sha256').update(bytes).digest('hex')];
  }
  const read = (path: string) => readFileSync(join(folder, fileOf(path)), 'utf8');
  const shell = shellFiles(read, Object.keys(files), base);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return { version, shell, files };
}

function pathOf(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1');
}

function fileOf(path: string): string {
  return /(^|\/)$/.test(path) ? `${path}index.html` : path;
}
