// A key-value cache in pages: a sequence owns a table of pages and takes another when its last is full, so that only its
// last page has waste. Sequences may share pages; one that writes into a shared page copies it first.
// Kwon et al. (2023), arXiv 2309.06180, §4.

/** A page: the tables it stands in, and the slots of it that hold a token. */
export interface Page {
  references: number;
  filled: number;
}

interface Sequence {
  readonly pages: number[];
  length: number;
}

/** Pages that a sequence of so many tokens occupies when nothing is shared: ⌈tokens / pageSize⌉. */
export function pagesOf(tokens: number, pageSize: number): number {
  return Math.ceil(tokens / pageSize);
}

/** Pages of `children` sequences with a common prefix and `own` tokens each: full pages of the prefix stand once. */
export function sharedPages({
  prefix,
  own,
  children,
  pageSize,
}: {
  readonly prefix: number;
  readonly own: number;
  readonly children: number;
  readonly pageSize: number;
}): number {
  const full = Math.floor(prefix / pageSize);
  return full + children * pagesOf(prefix - full * pageSize + own, pageSize);
}

/** A memory of `count` pages of `size` slots; a page given back is the next to be taken. */
export class PagedCache {
  readonly size: number;
  readonly pages: readonly Page[];
  /** Pages copied before a write, so far. */
  copies = 0;
  readonly #free: number[];
  readonly #sequences = new Map<string, Sequence>();

  constructor(count: number, size: number) {
    this.size = size;
    this.pages = Array.from({ length: count }, () => ({ references: 0, filled: 0 }));
    this.#free = Array.from({ length: count }, (_, at) => count - 1 - at);
  }

  /** Pages that nobody has. */
  get free(): number {
    return this.#free.length;
  }

  /** Slots that were taken and hold no token. */
  get waste(): number {
    return this.pages.reduce(
      (sum, { references, filled }) => sum + (references > 0 ? this.size - filled : 0),
      0,
    );
  }

  /** Tokens in memory, shared ones once. */
  get filled(): number {
    return this.pages.reduce((sum, { references, filled }) => sum + (references ? filled : 0), 0);
  }

  /** The pages of a sequence in order; throws where there is none of that name. */
  table(name: string): readonly number[] {
    return this.#sequence(name).pages;
  }

  /** Tokens of a sequence. */
  length(name: string): number {
    return this.#sequence(name).length;
  }

  /** An empty sequence; throws where the name is taken. */
  open(name: string): void {
    if (this.#sequences.has(name)) throw new Error(`sequence ${name} is there already`);
    this.#sequences.set(name, { pages: [], length: 0 });
  }

  /** A second sequence with the first tokens of another: their pages are shared, nothing is copied. */
  fork(parent: string, name: string, tokens = this.length(parent)): void {
    this.open(name);
    const own = this.#sequence(name);
    for (const page of this.table(parent).slice(0, pagesOf(tokens, this.size))) {
      own.pages.push(page);
      this.#page(page).references++;
    }
    own.length = tokens;
  }

  /** One token more; false, and nothing changed, where a page is needed and none is free. */
  append(name: string): boolean {
    const own = this.#sequence(name);
    const offset = own.length % this.size;
    const last = own.pages.at(-1);
    if (offset === 0 || last === undefined) {
      const taken = this.#take();
      if (taken === undefined) return false;
      own.pages.push(taken);
      this.#page(taken).filled = 1;
    } else if (this.#page(last).references > 1) {
      const copy = this.#take();
      if (copy === undefined) return false;
      this.copies++;
      this.#page(last).references--;
      own.pages[own.pages.length - 1] = copy;
      this.#page(copy).filled = offset + 1;
    } else this.#page(last).filled = offset + 1;
    own.length++;
    return true;
  }

  /** Gives a sequence's pages back; those that others share stay. */
  close(name: string): void {
    for (const at of this.table(name)) {
      const page = this.#page(at);
      page.references--;
      if (page.references > 0) continue;
      page.filled = 0;
      this.#free.push(at);
    }
    this.#sequences.delete(name);
  }

  #take(): number | undefined {
    const taken = this.#free.pop();
    if (taken !== undefined) this.#page(taken).references = 1;
    return taken;
  }

  #page(at: number): Page {
    const page = this.pages[at];
    if (page) return page;
    throw new RangeError(`page ${at} of ${this.pages.length}`);
  }

  #sequence(name: string): Sequence {
    const own = this.#sequences.get(name);
    if (own) return own;
    throw new RangeError(`no sequence ${name}`);
  }
}
