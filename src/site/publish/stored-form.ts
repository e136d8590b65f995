// How a file is stored where headers are a property of the object: type, caching, and compressed where that is right.
import { extname } from 'node:path';
import { cacheControl } from './cache-rules.ts';
import { mediaType } from './media-types.ts';
import { gainsByCompression, gzipped } from './precompress.ts';

/** Read by programs that may not undo a compression they did not ask for: robots, crawlers, `curl`. */
const plain: ReadonlySet<string> = new Set(['.txt', '.xml', '.csv', '.json']);

/** The headers of a stored file of so many bytes. */
export function storedHeaders(path: string, bytes: number): Record<string, string> {
  return {
    'content-type': mediaType(path),
    'cache-control': cacheControl(path),
    ...(isStoredCompressed(path, bytes) && { 'content-encoding': 'gzip' }),
  };
}

/** The bytes as they are stored: gzip, since a bucket cannot choose and every browser reads it. */
export async function storedBody(path: string, body: Uint8Array): Promise<Uint8Array> {
  return isStoredCompressed(path, body.length) ? gzipped(body) : body;
}

function isStoredCompressed(path: string, bytes: number): boolean {
  return gainsByCompression(path, bytes) && !plain.has(extname(path));
}
