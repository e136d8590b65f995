// Fetches files of an edition into its copy, a few at once: it can be stopped and goes on where it was, and a file
// with other bytes than the published ones is refused and named.
import { isImmutable, KEEPING } from './book-files.ts';
import type { KeptCopy } from './kept-copy.ts';

/** How a keeping is done and followed. */
export interface KeepOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
  /** Called with each file that has come. */
  readonly onKept?: (path: string) => void;
}

/** Why a keeping ended early: nothing that was kept is lost by it. */
export class KeepProblem extends Error {
  readonly reason: 'full' | 'unreachable';

  constructor(reason: 'full' | 'unreachable', path: string, cause: unknown) {
    super(`${path}: ${reason}`, { cause });
    this.name = 'KeepProblem';
    this.reason = reason;
  }
}

const LANES = 4;

/**
 * Keeps these files as far as they are missing and gives those that were refused: other bytes came, or an error
 * page. Rejects with `KeepProblem`, or with the signal's reason.
 */
export async function keepFiles(
  copy: KeptCopy,
  paths: readonly string[],
  options: KeepOptions,
): Promise<string[]> {
  const ended = new AbortController();
  const signals = [ended.signal, ...(options.signal ? [options.signal] : [])];
  const signal = AbortSignal.any(signals);
  const waiting = await copy.missing(paths);
  const refused: string[] = [];
  const lane = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      signal.throwIfAborted();
      if (await keptFile(copy, path, { ...options, signal })) options.onKept?.(path);
      else refused.push(path);
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
  } finally {
    ended.abort();
  }
  return refused.sort();
}

async function keptFile(copy: KeptCopy, path: string, options: KeepOptions): Promise<boolean> {
  const usual = isImmutable(path) ? 'default' : 'no-cache';
  // What lay in the browser's own cache may be what is wrong: the second time the host is asked.
  for (const cache of [usual, 'reload'] as const) {
    const response = await fetched(copy.address(path), path, cache, options);
    if (response.ok && (await kept(copy, path, response))) return true;
  }
  return false;
}

async function fetched(
  address: string,
  path: string,
  cache: RequestCache,
  { fetch, signal }: KeepOptions,
): Promise<Response> {
  try {
    const response = await fetch(address, {
      cache,
      headers: { [KEEPING]: '1' },
      ...(signal && { signal }),
    });
    // Bytes that break off are the connection's fault, not the file's.
    return new Response(await response.arrayBuffer(), response);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new KeepProblem('unreachable', path, cause);
  }
}

async function kept(copy: KeptCopy, path: string, response: Response): Promise<boolean> {
  try {
    return await copy.keep(path, response);
  } catch (cause) {
    throw new KeepProblem('full', path, cause);
  }
}
