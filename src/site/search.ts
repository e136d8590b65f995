// The search window: opens by button or Ctrl+K, loads Pagefind when first opened, lists what it finds.
import { type FoundPage, resultItem } from './search-result.ts';

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  /** Null when a later query has overtaken this one. */
  debouncedSearch(
    query: string,
    options: object,
    milliseconds: number,
  ): Promise<{ results: readonly { data(): Promise<FoundPage> }[] } | null>;
}

// Letters that differ only by an accent match; the exact spelling ranks first.
const ranking = { diacriticSimilarity: 0.8 };
const pageOfResults = 6;

class BookSearch extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  #pending: readonly { data(): Promise<FoundPage> }[] = [];
  #query = '';

  connectedCallback() {
    const window = this.#part('window', HTMLDialogElement);
    const query = this.#part('query', HTMLInputElement);
    this.#part('open', HTMLButtonElement).addEventListener('click', () => this.#open());
    this.#part('more', HTMLButtonElement).addEventListener('click', () => this.#showMore());
    query.addEventListener('input', () => this.#search(query.value.trim()));
    // Enter goes to the first result, and Escape closes at once where browsers would only empty the field.
    query.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      if (event.key === 'Escape') window.close();
      else this.querySelector<HTMLAnchorElement>('ol a')?.click();
    });
    window.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a') !== null;
      if (event.target === window || link) window.close();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (window.open) window.close();
      else this.#open();
    });
  }

  #part<Kind extends Element>(name: string, kind: new () => Kind): Kind {
    const part = this.querySelector(`[data-part="${name}"]`);
    if (!(part instanceof kind)) throw new Error(`book-search has no ${kind.name} "${name}"`);
    return part;
  }

  #open() {
    this.#part('window', HTMLDialogElement).showModal();
    this.#part('query', HTMLInputElement).select();
    void this.#pagefind().catch((error: unknown) => this.#fail(error));
  }

  #pagefind(): Promise<Pagefind> {
    this.#engine ??= this.#load();
    return this.#engine;
  }

  async #load(): Promise<Pagefind> {
    // The address may be relative to the page, whereas an import starts from this script.
    const base = new URL(this.dataset['base'] ?? '/', document.baseURI).pathname;
    const address = `${base}pagefind/pagefind.js`;
    const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
    await engine.options({ baseUrl: base, ranking, excerptLength: 22 });
    await engine.init();
    return engine;
  }

  async #search(query: string) {
    this.#query = query;
    try {
      const engine = await this.#pagefind();
      const found = query === '' ? { results: [] } : await engine.debouncedSearch(query, {}, 150);
      if (found === null || query !== this.#query) return;
      this.#pending = found.results;
      this.#part('results', HTMLOListElement).replaceChildren();
      this.#say(query === '' ? '' : this.#count(found.results.length));
      await this.#showMore();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #showMore() {
    const query = this.#query;
    const next = this.#pending.slice(0, pageOfResults);
    const pages = await Promise.all(next.map((result) => result.data()));
    if (query !== this.#query) return;
    this.#pending = this.#pending.slice(pageOfResults);
    this.#part('results', HTMLOListElement).append(...pages.map((page) => resultItem(page)));
    this.#part('more', HTMLButtonElement).hidden = this.#pending.length === 0;
  }

  #count(count: number): string {
    const { none, one, many } = this.dataset;
    const single = new Intl.PluralRules(document.documentElement.lang).select(count) === 'one';
    const pattern = (count === 0 ? none : single ? one : many) ?? '';
    return pattern.replace('[COUNT]', String(count)).replace('[SEARCH_TERM]', this.#query);
  }

  #say(text: string) {
    this.#part('status', HTMLParagraphElement).textContent = text;
  }

  /** Development has no index, and offline it may be out of reach: the reader is told, the console why. */
  #fail(error: unknown) {
    this.#engine = undefined;
    this.#say(this.dataset['failed'] ?? '');
    console.info('search:', error);
  }
}

customElements.define('book-search', BookSearch);
