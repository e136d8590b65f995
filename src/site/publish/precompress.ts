// Files compressed once, beside themselves (`a.js`, `a.js.br`, `a.js.gz`), for servers that send what is already there:
// nginx with gzip_static and brotli_static, Caddy with precompressed.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Formats that compression shrinks; fonts, pictures, PDFs, archives and float16 weights are dense already. */
export const compressible: ReadonlySet<string> = new Set([
  ...['.css', '.csv', '.html', '.js', '.json', '.map', '.mjs', '.svg', '.txt', '.wasm'],
  ...['.webmanifest', '.xml'],
]);
/** Smaller than this, an answer is one packet either way. */
const SMALLEST_BYTES = 1000;
/** Past this, brotli's best quality takes tens of seconds to save one part in thirty. */
const LARGE_BYTES = 2_000_000;

/** What compressing a site did, in bytes of the files that were compressed. */
export interface Precompressed {
  readonly files: number;
  readonly bytes: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** Whether a file gains by being stored compressed as well. */
export function gainsByCompression(path: string, bytes: number): boolean {
  return compressible.has(extname(path)) && bytes >= SMALLEST_BYTES;
}

/** A file as gzip, in its best quality. */
export const gzipped: (bytes: Uint8Array) => Promise<Buffer> = (bytes) =>
  promisify(gzip)(bytes, { level: 9 });

function brotlied(bytes: Uint8Array): Promise<Buffer> {
  const quality = bytes.length > LARGE_BYTES ? 9 : 11;
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/**
 * Writes `.br` and `.gz` beside every file of a folder that gains by it. What was compressed before is taken from the
 * cache, by the hash of the content.
 */
export async function precompress(
  folder: string,
  cache: string,
  signal?: AbortSignal,
): Promise<Precompressed> {
  await mkdir(cache, { recursive: true });
  const total = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const waiting = entries
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const worker = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      signal?.throwIfAborted();
      const bytes = await readFile(file);
      if (!gainsByCompression(file, bytes.length)) continue;
      const [brotli, zipped] = await Promise.all([
        stored(cache, bytes, 'br', brotlied),
        stored(cache, bytes, 'gz', gzipped),
      ]);
      await copyFile(brotli.path, `${file}.br`);
      await copyFile(zipped.path, `${file}.gz`);
      total.files += 1;
      total.bytes += bytes.length;
      total.brotli += brotli.bytes;
      total.gzip += zipped.bytes;
    }
  };
  await Promise.all([worker(), worker()]);
  return total;
}

/** The compressed file in the cache, made if it is not there yet; whole or not there at all. */
async function stored(
  cache: string,
  bytes: Uint8Array,
  ending: 'br' | 'gz',
  compress: (bytes: Uint8Array) => Promise<Buffer>,
): Promise<{ readonly path: string; readonly bytes: number }> {
  const path = join(cache, `${createHash('sha256').update(bytes).digest('hex')}.${ending}`);
  if (!existsSync(path)) {
    await writeFile(`${path}.part`, await compress(bytes));
    await rename(`${path}.part`, path);
  }
  return { path, bytes: (await readFile(path)).length };
}
