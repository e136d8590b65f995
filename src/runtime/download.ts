// A file fetched whole, its bytes counted as they come.
import { EngineProblem } from './engine-problem.ts';

/** Bytes so far; `total` is null where the server does not say, or says it of a compressed form. */
export interface DownloadProgress {
  readonly loaded: number;
  readonly total: number | null;
}

/** How a download is followed. */
export interface DownloadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** The global `fetch`, unless a test gives its own. */
  readonly fetch?: typeof fetch;
}

/**
 * Fetches `url` and gives what `read` makes of its bytes. Where the server has not the file, or `read`
 * throws, it is asked for once more past the browser's cache: a host that sends errors with the headers
 * of its files has them kept for a year. Throws as `downloadedBytes` and `read` do.
 */
export async function downloaded<T>(
  url: string,
  read: (bytes: Uint8Array<ArrayBuffer>) => T,
  options: DownloadOptions = {},
): Promise<T> {
  try {
    return read(await downloadedBytes(url, options));
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof EngineProblem && error.problem.kind === 'unreachable') throw error;
    return read(await downloadedBytes(url, options, 'reload'));
  }
}

/** Fetches `url`; throws `EngineProblem` (missing, unreachable) or the signal's reason. */
export async function downloadedBytes(
  url: string,
  { signal, onProgress, fetch = globalThis.fetch }: DownloadOptions = {},
  cache: RequestCache = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(url, signal ? { signal, cache } : { cache });
    if (!response.ok) throw new EngineProblem({ kind: 'missing', url, status: response.status });
    return await readWhole(response, onProgress);
  } catch (error) {
    if (error instanceof EngineProblem) throw error;
    signal?.throwIfAborted();
    throw new EngineProblem({ kind: 'unreachable', url });
  }
}

/** The bytes given, when they begin a WebAssembly module; else throws `EngineProblem` (foreign). */
export function wasmBytes<Bytes extends Uint8Array>(bytes: Bytes, url: string): Bytes {
  if (bytes[0] === 0 && bytes[1] === 0x61 && bytes[2] === 0x73 && bytes[3] === 0x6d) return bytes;
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 16)).replace(/[^ -~]/g, '·');
  const came = `${bytes.length} bytes beginning "${text}"`;
  throw new EngineProblem({ kind: 'foreign', url, came });
}

async function readWhole(response: Response, onProgress: DownloadOptions['onProgress']) {
  const stated = response.headers.get('content-length');
  const encoded = response.headers.get('content-encoding');
  const total = stated && !encoded ? Number(stated) : null;
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  if (response.body)
    for (const reader = response.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      loaded += value.length;
      onProgress?.({ loaded, total });
    }
  const bytes = new Uint8Array(loaded);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
