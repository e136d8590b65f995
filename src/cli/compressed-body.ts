// The bytes of a file as a host would send them, compressed once and kept while the file stays the same.
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { compressible } from '#src/site/publish/precompress.ts';

/** Content encodings a browser may accept. */
export type Encoding = 'br' | 'gzip';

/** What goes over the wire. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly encoding?: Encoding | undefined;
}

/** Above this, brotli's default quality would keep the reader waiting for seconds. */
const LARGE_BYTES = 1_000_000;

const cache = new Map<string, Body>();

/** A file's bytes in the encoding asked for, or as they are where compressing does not pay. */
export function compressedBody(file: string, encoding: Encoding | undefined): Body {
  if (encoding === undefined || !compressible.has(extname(file)))
    return { bytes: readFileSync(file) };
  const { mtimeMs, size } = statSync(file);
  const key = `${encoding} ${mtimeMs} ${size} ${file}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const bytes = readFileSync(file);
  const body = { bytes: encoding === 'gzip' ? gzipSync(bytes) : brotli(bytes), encoding };
  cache.set(key, body);
  return body;
}

function brotli(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE_BYTES ? 5 : 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
