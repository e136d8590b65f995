// Keeps the whole book on this device at the reader's word, and says how it stands.
import { formatQuantity } from '#src/book/format.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { type Words, wordsIn } from '../kit/words.ts';
import { persistenceNow } from '../my-work/persistence-now.ts';
import { bytesOf } from './book-files.ts';
import { KeepProblem } from './keep-files.ts';
import { foundCopy, keptBook, NewerEdition, removeBook } from './kept-book.ts';
import type { KeptCopy } from './kept-copy.ts';
import { canKeep, isRemoved } from './registration.ts';
import { offlineStrings } from './strings.ts';

type Say = Words<keyof (typeof offlineStrings)['en'] & string>;
type Kind = 'good' | 'bad' | null;

class KeepOffline extends LabElement {
  #words: Say = () => '';
  #running: AbortController | undefined;
  #copy: KeptCopy | null = null;
  /** What was kept when the present work began. */
  #before = new Set<string>();

  protected override async start(): Promise<void> {
    this.#words = wordsIn(offlineStrings, this.locale);
    if (!canKeep()) return this.#say(this.#words('unsupported'), 'bad');
    this.on(this.labPart('keep'), 'click', () => void this.#run((signal) => this.#keep(signal)));
    this.on(this.labPart('check'), 'click', () => void this.#run((signal) => this.#check(signal)));
    this.on(this.labPart('stop'), 'click', () => this.#running?.abort());
    this.on(this.labPart('remove'), 'click', () => void this.#remove());
    this.signal.addEventListener('abort', () => this.#running?.abort());
    this.#say(this.#words('looking'));
    await this.#look().catch((error: unknown) => this.#fail(error));
    this.labPart('keep', HTMLButtonElement).disabled = false;
  }

  /** Shows how much is kept, and says so in a sentence unless another was just said. */
  async #look({ silent = false } = {}): Promise<void> {
    this.#copy = await foundCopy();
    const kept = (await this.#copy?.kept()) ?? new Set<string>();
    const count = this.#copy?.paths.length ?? 0;
    const whole = count > 0 && kept.size === count;
    if (this.#copy) {
      const { edition, paths } = this.#copy;
      this.#fact('size', this.#size(bytesOf(edition, paths), count));
      this.#fact('kept', this.#size(bytesOf(edition, kept), kept.size));
    }
    const room = await this.#room();
    this.#fact('room', room === null ? this.#words('unknown') : this.#bytes(room));
    this.#fact('promise', this.#words(`promise.${await persistenceNow()}`));
    show(this.labPart('keep'), !whole);
    show(this.labPart('check'), kept.size > 0);
    show(this.labPart('remove'), kept.size > 0);
    if (silent) return;
    if (whole) this.#say(this.#words('whole'), 'good');
    else this.#say(this.#words(isRemoved() ? 'removed' : 'none'));
  }

  async #keep(signal: AbortSignal): Promise<void> {
    let done: number | null = null;
    const { refused } = await keptBook(signal, (copy, path) => {
      done ??= bytesOf(this.#copy?.edition ?? copy.edition, this.#before);
      done += bytesOf(copy.edition, [path]);
      this.#progress('keeping', done, bytesOf(copy.edition, copy.paths));
    });
    await this.#look({ silent: true });
    if (refused.length === 0) this.#say(this.#words('whole'), 'good');
    else this.#name('refused', refused);
  }

  async #check(signal: AbortSignal): Promise<void> {
    const copy = this.#copy;
    if (!copy) return;
    let done = 0;
    const total = bytesOf(copy.edition, this.#before);
    const altered = await copy.letGoAltered(signal, (path) => {
      done += bytesOf(copy.edition, [path]);
      this.#progress('checking', done, total);
    });
    await this.#look({ silent: true });
    if (altered.length === 0) this.#say(this.#words('checked'), 'good');
    else this.#name('altered', altered);
  }

  async #remove(): Promise<void> {
    this.#running?.abort();
    await removeBook();
    // The worker lives until its pages are left: this one lets go of it now.
    location.reload();
  }

  async #run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#running) return;
    this.#running = new AbortController();
    const { signal } = this.#running;
    this.#before = (await this.#copy?.kept()) ?? new Set();
    this.#busy(true);
    try {
      await work(signal);
    } catch (error) {
      await this.#fail(error, signal);
    }
    this.#running = undefined;
    this.#busy(false);
  }

  #busy(busy: boolean): void {
    show(this.labPart('stop'), busy);
    show(this.labPart('progress'), busy);
    for (const name of ['keep', 'check', 'remove'])
      this.labPart(name, HTMLButtonElement).disabled = busy;
    if (busy) show(this.labPart('files'), false);
  }

  async #fail(error: unknown, signal?: AbortSignal): Promise<void> {
    if (error instanceof NewerEdition) return this.#say(this.#words('newer'));
    await this.#look({ silent: true }).catch(() => undefined);
    const values = await this.#standing();
    if (signal?.aborted) return this.#say(this.#words('stopped', values));
    const known = error instanceof KeepProblem && error.reason;
    if (known) return this.#say(this.#words(known, values), 'bad');
    const message = error instanceof Error ? error.message : String(error);
    this.#say(this.#words('failed', { message }), 'bad');
  }

  async #standing() {
    const copy = this.#copy;
    const total = copy ? bytesOf(copy.edition, copy.paths) : 0;
    const done = copy ? bytesOf(copy.edition, await copy.kept()) : 0;
    const room = await this.#room();
    return {
      done: this.#bytes(done),
      total: this.#bytes(total),
      missing: this.#bytes(total - done),
      room: room === null ? this.#words('unknown') : this.#bytes(room),
    };
  }

  /** Bytes that the browser would still take, as it estimates. */
  async #room(): Promise<number | null> {
    const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
    if (estimate?.quota === undefined) return null;
    return Math.max(0, estimate.quota - (estimate.usage ?? 0));
  }

  #progress(key: 'keeping' | 'checking', done: number, total: number): void {
    const bar = this.labPart('progress', HTMLProgressElement);
    bar.value = total === 0 ? 0 : done / total;
    this.#say(this.#words(key, { done: this.#bytes(done), total: this.#bytes(total) }));
  }

  #name(key: 'refused' | 'altered', paths: readonly string[]): void {
    this.#say(this.#words(key, { count: paths.length }), 'bad');
    const items = paths.map((path) => {
      const item = document.createElement('li');
      item.textContent = path === '' ? '/' : path;
      return item;
    });
    this.labPart('names').replaceChildren(...items);
    show(this.labPart('files'), true);
  }

  #fact(part: string, text: string): void {
    this.labPart(part).textContent = text;
  }

  #size(bytes: number, count: number): string {
    return this.#words('size.value', { bytes: this.#bytes(bytes), count });
  }

  #bytes(bytes: number): string {
    return formatQuantity(bytes, 'byte', this.locale);
  }

  #say(text: string, kind: Kind = null): void {
    const status = this.labPart('status');
    status.textContent = text;
    if (kind === null) delete status.dataset['kind'];
    else status.dataset['kind'] = kind;
  }
}

customElements.define('lab-keep-offline', KeepOffline);
