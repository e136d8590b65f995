// Everything the reader made, in one place: lists, files in and out, paper, and deletion.
import { html, nothing, render } from 'lit';
import { parseBundle } from '#src/worksheet/bundle.ts';
import type { World } from '#src/worksheet/citation.ts';
import { importLimits } from '#src/worksheet/hostile.ts';
import { type Persistence, requestPersistence } from '#src/worksheet/storage/persistence.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { importBundle } from '#src/worksheet/transfer.ts';
import { downloadText } from '../kit/download-text.ts';
import { importProblemText } from '../kit/import-problem.ts';
import { LabElement } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { downloadBundle } from '../worksheet/download-bundle.ts';
import { printOnly } from '../worksheet/print-only.ts';
import { wordingIn } from '../worksheet/wording.ts';
import { type Collection, readCollection } from './collection.ts';
import { deleteView } from './delete-view.ts';
import type { Desk } from './desk.ts';
import { importedLines } from './import-words.ts';
import { printedView } from './printed-view.ts';
import { runsView } from './runs-view.ts';
import { myWorkStrings } from './strings.ts';
import { storageView, transferView } from './transfer-view.ts';
import { worksheetsView } from './worksheets-view.ts';

class MyWorkLab extends LabElement {
  #collection: Collection | undefined;
  #confirming: string | null = null;
  #message: Desk['message'] = null;
  #persistence: Persistence | null = null;

  get #words() {
    return wordsIn(myWorkStrings, this.locale);
  }

  protected override async start(): Promise<void> {
    const store = await openWork();
    this.signal.addEventListener(
      'abort',
      store.subscribe(() => void this.#read(store)),
    );
    this.#persistence = await persistenceNow();
    this.labPart('live').replaceChildren();
    await this.#read(store);
  }

  async #read(store: WorksheetStore): Promise<void> {
    try {
      this.#collection = await readCollection(store);
      this.#draw(store);
    } catch (error) {
      this.#failed(store, error);
    }
  }

  #draw(store: WorksheetStore): void {
    if (!this.#collection) return;
    const desk = this.#desk(store, this.#collection);
    const { words, collection } = desk;
    render(
      html`${worksheetsView(desk)} ${runsView(desk)}
        <h2>${words('answers')}</h2>
        <p>${words('answersCount', { count: collection.answers.length })}</p>
        ${transferView(desk)} ${storageView(desk)} ${deleteView(desk)} ${printedView(desk)}`,
      this.labPart('live'),
    );
  }

  #failed(store: WorksheetStore, error: unknown): void {
    render(
      html`<p class="book-status" data-kind="bad" role="alert">
          ${problemSentence(error, this.locale)}
        </p>
        <p>
          <button type="button" @click=${() => void this.#read(store)}>
            ${this.#words('tryAgain')}
          </button>
        </p>
        ${nothing}`,
      this.labPart('live'),
    );
  }

  #desk(store: WorksheetStore, collection: Collection): Desk {
    const { locale } = this;
    return {
      store,
      collection,
      words: this.#words,
      wording: wordingIn(locale),
      current: JSON.parse(this.dataset['current'] ?? '{}') as World['current'], // written by the shell of the same build
      persistence: this.#persistence,
      confirming: this.#confirming,
      message: this.#message,
      chapter: (slug, anchor) => `${import.meta.env.BASE_URL}${locale}/${slug}/#${anchor}`,
      act: {
        keepStored: () => void this.#keepStored(store),
        exportAll: () => void this.#export(store),
        exportRaw: () => this.#exportRaw(),
        importFile: (file) => void this.#import(store, file),
        print: () => printOnly([this]),
        confirm: (run) => this.#confirm(store, run),
        deleteRun: (run) => void this.#deleteRun(store, run),
        deleteAll: () => void this.#deleteAll(store),
      },
    };
  }

  #say(store: WorksheetStore, kind: 'good' | 'bad', ...lines: string[]): void {
    this.#message = { kind, lines };
    this.#draw(store);
  }

  async #keepStored(store: WorksheetStore): Promise<void> {
    this.#persistence = await requestPersistence(navigator.storage);
    this.#draw(store);
  }

  async #export(store: WorksheetStore): Promise<void> {
    try {
      const name = await downloadBundle(store);
      this.#say(store, 'good', this.#words('exported', { name }));
    } catch (error) {
      this.#say(store, 'bad', problemSentence(error, this.locale));
    }
  }

  #exportRaw(): void {
    const raw = this.#collection?.unreadable.map((record) => record.raw) ?? [];
    const text = `${JSON.stringify(raw, null, 2)}\n`;
    downloadText('which-bottleneck-unreadable.json', text, 'application/json');
  }

  async #import(store: WorksheetStore, file: File): Promise<void> {
    const refuse = (reason: string) =>
      this.#say(store, 'bad', this.#words('notImported', { reason }));
    this.#say(store, 'good', this.#words('importing'));
    try {
      // A file of gigabytes is refused before it fills the memory.
      const text = file.size > importLimits.bytes ? null : await file.text();
      const parsed = text === null ? tooLarge(file.size) : parseBundle(text);
      if (!parsed.ok) return refuse(importProblemText(parsed.problem, this.locale));
      const outcome = await importBundle(store, parsed.bundle);
      if (!outcome.ok) return refuse(importProblemText(outcome.problem, this.locale));
      await this.#read(store);
      this.#say(store, 'good', ...importedLines(outcome.imported, this.#words));
    } catch (error) {
      if (error instanceof DOMException) return refuse(this.#words('unreadableFile'));
      refuse(problemSentence(error, this.locale));
    }
  }

  #confirm(store: WorksheetStore, run: string | null): void {
    const before = this.#confirming;
    this.#confirming = run;
    this.#draw(store);
    const row = this.querySelector(`[data-run="${run ?? before}"]`);
    const target =
      row?.querySelector<HTMLElement>('[data-part="keep"]') ??
      row?.querySelector('button:last-of-type');
    (target as HTMLElement | null | undefined)?.focus();
  }

  async #deleteRun(store: WorksheetStore, run: string): Promise<void> {
    this.#confirming = null;
    try {
      await store.deleteRun(run);
      await this.#read(store);
      this.querySelector<HTMLElement>('#my-runs')?.focus();
    } catch (error) {
      const reason = problemSentence(error, this.locale);
      this.#say(store, 'bad', this.#words('notDeleted', { reason }));
    }
  }

  async #deleteAll(store: WorksheetStore): Promise<void> {
    try {
      await store.deleteAll();
      await this.#read(store);
      this.#say(store, 'good', this.#words('deleted'));
    } catch (error) {
      const reason = problemSentence(error, this.locale);
      this.#say(store, 'bad', this.#words('notDeleted', { reason }));
    }
  }
}

function tooLarge(bytes: number) {
  const problem = { kind: 'too-large', bytes, limit: importLimits.bytes } as const;
  return { ok: false, problem } as const;
}

/** What the browser has promised so far, without asking it for more. */
async function persistenceNow(): Promise<Persistence> {
  try {
    const persisted = await navigator.storage?.persisted?.();
    return persisted === undefined ? 'unknown' : persisted ? 'persisted' : 'evictable';
  } catch {
    // Opaque origins reject: nothing is promised there.
    return 'evictable';
  }
}

customElements.define('lab-my-work', MyWorkLab);
