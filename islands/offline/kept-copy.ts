// The copy of an edition in the browser's cache: only whole files with the bytes that were published enter it.
import { type BookFiles, cacheName, cachePrefix, pathBelow } from './book-files.ts';

/** Where copies lie, and below which address the book stands. */
export interface CopyPlace {
  readonly caches: CacheStorage;
  readonly scope: string;
}

/** Where a copy notes which edition it is of. */
const EDITION = 'edition.json?kept';
/** Headers that tell of the bytes on the wire, which a stored body no longer has. */
const WIRE = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** One edition's files as far as they are kept. */
export class KeptCopy {
  readonly edition: BookFiles;
  readonly #place: CopyPlace;

  constructor(edition: BookFiles, place: CopyPlace) {
    this.edition = edition;
    this.#place = place;
  }

  /** The address of a file of the book. */
  address(path: string): string {
    return new URL(path, this.#place.scope).href;
  }

  /** Every path of the edition. */
  get paths(): readonly string[] {
    return Object.keys(this.edition.files);
  }

  /** Whether there is a copy at all; a reader may have removed it a moment ago. */
  exists(): Promise<boolean> {
    return this.#place.caches.has(this.#name);
  }

  /** Writes down which edition this is, so that a later one knows what it may take over. */
  async note(): Promise<void> {
    const cache = await this.#cache();
    await cache.put(this.address(EDITION), Response.json(this.edition));
  }

  /** The kept file, or nothing. */
  async match(path: string): Promise<Response | undefined> {
    const { caches } = this.#place;
    return caches.match(this.address(path), { cacheName: this.#name });
  }

  /** The paths that are kept. */
  async kept(): Promise<Set<string>> {
    if (!(await this.exists())) return new Set();
    const cache = await this.#cache();
    const paths = (await cache.keys()).map(({ url }) => pathBelow(this.#place.scope, url) ?? '');
    return new Set(paths.filter((path) => Object.hasOwn(this.edition.files, path)));
  }

  /** Which of these paths are not kept. */
  async missing(paths: readonly string[] = this.paths): Promise<string[]> {
    const kept = await this.kept();
    return paths.filter((path) => !kept.has(path));
  }

  /** Keeps a file if it has the published bytes, and says whether it has. Rejects when storage is full. */
  async keep(path: string, response: Response): Promise<boolean> {
    const bytes = await response.arrayBuffer();
    if ((await sha256(bytes)) !== this.edition.files[path]?.[1]) return false;
    const headers = new Headers(response.headers);
    for (const name of WIRE) headers.delete(name);
    const cache = await this.#cache();
    await cache.put(this.address(path), new Response(bytes, { headers }));
    return true;
  }

  /** Takes over every file that an earlier copy keeps with the same bytes. */
  async takeOver(earlier: KeptCopy): Promise<void> {
    const cache = await this.#cache();
    const own = await this.kept();
    for (const path of await earlier.kept()) {
      const same = earlier.edition.files[path]?.[1] === this.edition.files[path]?.[1];
      const response = same && !own.has(path) ? await earlier.match(path) : undefined;
      if (response) await cache.put(this.address(path), response);
    }
  }

  /** Reads every kept file again; those that were altered are let go and named. */
  async letGoAltered(signal: AbortSignal, onChecked?: (path: string) => void): Promise<string[]> {
    const cache = await this.#cache();
    const altered: string[] = [];
    for (const path of await this.kept()) {
      signal.throwIfAborted();
      const bytes = (await (await cache.match(this.address(path)))?.arrayBuffer()) ?? null;
      const same = bytes !== null && (await sha256(bytes)) === this.edition.files[path]?.[1];
      if (!same) {
        await cache.delete(this.address(path));
        altered.push(path);
      }
      onChecked?.(path);
    }
    return altered;
  }

  get #name(): string {
    return cacheName(this.#place.scope, this.edition.version);
  }

  #cache(): Promise<Cache> {
    return this.#place.caches.open(this.#name);
  }
}

/** The copies of other editions at this place, as far as they noted which they are of. */
export async function otherCopies(edition: BookFiles, place: CopyPlace): Promise<KeptCopy[]> {
  const copies: KeptCopy[] = [];
  for (const name of await ownCaches(place)) {
    if (name === cacheName(place.scope, edition.version)) continue;
    const noted = await (await place.caches.open(name)).match(new URL(EDITION, place.scope).href);
    if (noted) copies.push(new KeptCopy((await noted.json()) as BookFiles, place));
  }
  return copies;
}

/** Deletes the book's caches at this place, except that of one edition. */
export async function deleteCopies(place: CopyPlace, except?: BookFiles): Promise<void> {
  const spared = except && cacheName(place.scope, except.version);
  for (const name of await ownCaches(place)) if (name !== spared) await place.caches.delete(name);
}

async function ownCaches({ caches, scope }: CopyPlace): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
