// The built book as one ZIP that any static server serves under any path.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import packageJson from '#package' with { type: 'json' };
import { headersFile } from '../integrations/headers.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { archiveDownloadsPages } from '../publish/fill-downloads.ts';
import { renewPolicies } from '../publish/renew-policy.ts';
import { readmeText } from './readme-text.ts';
import {
  type BuiltFor,
  relativePage,
  relativeScript,
  relativeStyles,
  relativeText,
} from './relative-urls.ts';

/** What names an address where the book stands, is made again below, or is offered beside the archive. */
const LEFT_OUT =
  /^(?:(?:downloads|cards)\/|robots\.txt$|sitemap[^/]*\.xml$|sw\.js$|offline\.json$)|\.(?:br|gz|zip)$/;
/** Formats that compression does not shrink. */
const DENSE = new Set(['.png', '.woff2']);

/** The archive's file name. */
export const archiveName = `which-bottleneck-${packageJson.version}.zip`;

/**
 * The archive of a built site. Throws where the folder holds none, or one built for the root of a host: its addresses
 * cannot be told from other text.
 */
export async function archiveOf(folder: string): Promise<Uint8Array> {
  const target = mkdtempSync(join(tmpdir(), 'book-archive-'));
  try {
    writeRelative(folder, target, builtFor(folder));
    writeFileSync(join(target, '_headers'), headersFile('/'));
    writeFileSync(join(target, 'README.txt'), readmeText(packageJson.version));
    await archiveDownloadsPages(target);
    await renewPolicies(target);
    await writeServiceWorker(target, '/');
    return zipped(target);
  } finally {
    rmSync(target, { recursive: true });
  }
}

/** Read from the door, which names the sub-path, and its canonical address where it has one. */
function builtFor(folder: string): BuiltFor {
  const door = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, base = '/'] = /<html\b[^>]*\bdata-base="([^"]*)"/.exec(door) ?? [];
  const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(door) ?? [];
  if (base === '/')
    throw new Error(`${folder} is built for the root of a host: build it with BOOK_BASE=/archive`);
  return { base, origin: canonical === undefined ? undefined : new URL(canonical).origin };
}

function writeRelative(folder: string, target: string, built: BuiltFor): void {
  for (const path of filesOf(folder).filter((name) => !LEFT_OUT.test(name))) {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, relativeBytes(readFileSync(join(folder, path)), path, built));
  }
}

function relativeBytes(bytes: Buffer, path: string, built: BuiltFor): Buffer | string {
  if (path.endsWith('.html')) return relativePage(bytes.toString(), path, built);
  if (path.endsWith('.css')) return relativeStyles(bytes.toString(), path, built);
  if (path.endsWith('.txt')) return relativeText(bytes.toString(), path, built);
  return /^_astro\/.*\.m?js$/.test(path) ? relativeScript(bytes.toString(), built) : bytes;
}

function zipped(folder: string): Uint8Array {
  // The same files give the same archive, whenever it is made; noon is the same day in every time zone.
  const mtime = new Date(`${packageJson.released}T12:00:00`);
  const files: Zippable = {};
  for (const path of filesOf(folder)) {
    const level = DENSE.has(extname(path)) ? 0 : 6;
    files[path] = [readFileSync(join(folder, path)), { level, mtime }];
  }
  return zipSync(files);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split('\\').join('/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}
