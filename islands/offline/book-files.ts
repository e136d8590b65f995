// The files of one edition of the book, as the service worker and the pages know them: where they stand below the
// worker's scope, how long they are, and which bytes they have.

/** A file's length in bytes and its SHA-256 in hex. */
export type FileMark = readonly [bytes: number, sha256: string];

/** An edition: every file that "the whole book" means, and the few that a first visit keeps. */
export interface BookFiles {
  /** Names the edition: a hash of all its files. */
  readonly version: string;
  /** Paths kept on a first visit. */
  readonly shell: readonly string[];
  /** By path below the scope; a page's path ends in a slash, the door's is empty. */
  readonly files: Readonly<Record<string, FileMark>>;
}

/** The request header of a page that keeps files itself, so that the worker lets it through. */
export const KEEPING = 'x-book-keeping';

/** Names of all caches of the book at a scope begin so; those of another scope on the same host do not. */
export function cachePrefix(scope: string): string {
  return `which-bottleneck@${new URL(scope).pathname}#`;
}

/** The cache of one edition. */
export function cacheName(scope: string, version: string): string {
  return cachePrefix(scope) + version;
}

/** The path of an address below a scope, without query, anchor and `index.html`; null outside of it. */
export function pathBelow(scope: string, address: string): string | null {
  const root = new URL(scope);
  const { origin, pathname } = new URL(address);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return null;
  return pathname.slice(root.pathname.length).replace(/(^|\/)index\.html$/, '$1');
}

/** Whether the name of a file carries its hash, so that its bytes never change. */
export function isImmutable(path: string): boolean {
  return path.startsWith('_astro/');
}

/** The bytes of some of an edition's files together. */
export function bytesOf({ files }: BookFiles, paths: Iterable<string>): number {
  let bytes = 0;
  for (const path of paths) bytes += files[path]?.[0] ?? 0;
  return bytes;
}
