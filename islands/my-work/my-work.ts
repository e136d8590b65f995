// Everything the reader made, in one place: lists, files in and out, paper, and deletion.
import { html, nothing } from 'lit';
import { formatNumber } from '#src/book/format.ts';
import type { World } from '#src/worksheet/citation.ts';
import type { Standing } from '#src/worksheet/portfolio.ts';
import { type Persistence, requestPersistence } from '#src/worksheet/storage/persistence.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { importBundle } from '#src/worksheet/transfer.ts';
import { coalesced } from '../kit/coalesced.ts';
import { downloadBlob, downloadText } from '../kit/download-text.ts';
import { importProblemText } from '../kit/import-problem.ts';
import { LabElement } from '../kit/lab-element.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { renderPart } from '../kit/render-part.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { zipBytes } from '../kit/zip.ts';
import { downloadBundle } from '../worksheet/download-bundle.ts';
import { printOnly } from '../worksheet/print-only.ts';
import { standingsOf } from '../worksheet/standings.ts';
import { wordingIn } from '../worksheet/wording.ts';
import { calibrationView, predictionMarks } from './calibration-view.ts';
import { type Collection, readCollection } from './collection.ts';
import { deleteView } from './delete-view.ts';
import type { Desk } from './desk.ts';
import { examsView } from './exams-view.ts';
import { importedLines } from './import-words.ts';
import { persistenceNow } from './persistence-now.ts';
import { printedView } from './printed-view.ts';
import { readWork } from './read-work.ts';
import { recordFiles } from './records-archive.ts';
import { runsView } from './runs-view.ts';
import { myWorkStrings } from './strings.ts';
import { storageView, transferView } from './transfer-view.ts';
import { verdictsView } from './verdicts-view.ts';

class MyWorkLab extends LabElement {
  #read: () => Promise<void> = async () => undefined;
  #collection: Collection | undefined;
  #standings: readonly Standing[] = [];
  #figure: Element | null = null;
  #paper = false;
  #confirming: string | null = null;
  #message: Desk['message'] = null;
  #persistence: Persistence | null = null;

  get #words() {
    return wordsIn(myWorkStrings, this.locale);
  }

  get #current() {
    return JSON.parse(this.dataset['current'] ?? '{}') as World['current']; // written by the shell of the same build
  }

  protected override async start(): Promise<void> {
    const store = await openWork();
    this.#read = coalesced(() => this.#readFrom(store));
    this.signal.addEventListener(
      'abort',
      store.subscribe(() => void this.#read()),
    );
    this.#writePaper(store);
    this.#persistence = await persistenceNow();
    await this.#read();
  }

  /** Writes what only paper shows when it is asked for: a sentence for each figure of each run takes its time. */
  #writePaper(store: WorksheetStore): void {
    const { signal } = this;
    const write = (paper: boolean) => {
      this.#paper = paper;
      this.#draw(store);
    };
    const media = matchMedia('print');
    this.#paper = media.matches;
    media.addEventListener('change', () => write(media.matches), { signal });
    addEventListener('beforeprint', () => write(true), { signal });
    addEventListener('afterprint', () => write(false), { signal });
  }

  async #readFrom(store: WorksheetStore): Promise<void> {
    try {
      this.#collection = await readCollection(store);
      this.#standings = standingsOf(this.#collection, this.#current);
      this.#draw(store);
      await this.#drawPredictions(store);
    } catch (error) {
      this.#failed(error);
    }
  }

  #draw(store: WorksheetStore): void {
    if (!this.#collection) return;
    const desk = this.#desk(store, this.#collection);
    renderPart(
      html`${verdictsView(desk)} ${calibrationView(desk)} ${examsView(desk)} ${runsView(desk)}
        ${transferView(desk)} ${storageView(desk)} ${deleteView(desk)} ${this.#paper ? printedView(desk) : nothing}`,
      this.labPart('live'),
    );
  }

  /** Fetches what draws figures only once there is one to draw. */
  async #drawPredictions(store: WorksheetStore): Promise<void> {
    const { locale } = this;
    const words = this.#words;
    const marks = predictionMarks({ standings: this.#standings, wording: wordingIn(locale) });
    this.#figure = null;
    if (marks.length > 0) {
      const { predictionsChart } = await import('./chart.ts');
      const labels = {
        chart: words('predictionsCaption'),
        axis: words('predictionsAxis'),
        tick: (value: number) => words('multiple', { value: formatNumber(value, locale) }),
      };
      this.#figure = plotPair({ document, locale }, (context) =>
        predictionsChart(marks, labels, context),
      );
    }
    this.#draw(store);
  }

  #failed(error: unknown): void {
    renderPart(
      html`<p class="book-status" data-kind="bad" role="alert">
          ${problemSentence(error, this.locale)}
        </p>
        <p>
          <button type="button" @click=${() => void this.#read()}>
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
      standings: this.#standings,
      predictionFigure: this.#figure,
      current: this.#current,
      persistence: this.#persistence,
      confirming: this.#confirming,
      message: this.#message,
      chapter: (slug, anchor) => `${import.meta.env.BASE_URL}${locale}/${slug}/#${anchor}`,
      page: (slug) => `${import.meta.env.BASE_URL}${locale}/${slug}/`,
      act: {
        keepStored: () => void this.#keepStored(store),
        exportAll: () => void this.#export(store),
        exportRecords: () => void this.#exportRecords(store),
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

  async #exportRecords(store: WorksheetStore): Promise<void> {
    const collection = this.#collection;
    if (!collection) return;
    const now = new Date().toISOString();
    const name = `which-bottleneck-${now.slice(0, 10)}.${this.locale}.zip`;
    try {
      const bytes = await zipBytes(recordFiles(this.#desk(store, collection), now));
      downloadBlob(name, new Blob([bytes], { type: 'application/zip' }));
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
    const refuse = (reason = '', ...more: readonly string[]) =>
      this.#say(store, 'bad', this.#words('notImported', { reason }), ...more);
    this.#say(store, 'good', this.#words('importing'));
    try {
      const read = await readWork(file, store, this.locale);
      if (!read.ok) return refuse(...read.lines);
      const outcome = await importBundle(store, read.bundle);
      if (!outcome.ok) return refuse(importProblemText(outcome.problem, this.locale));
      await this.#read();
      this.#say(store, 'good', ...importedLines(outcome.imported, this.#words), ...read.lines);
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
      await this.#read();
      this.querySelector<HTMLElement>('#my-runs')?.focus();
    } catch (error) {
      const reason = problemSentence(error, this.locale);
      this.#say(store, 'bad', this.#words('notDeleted', { reason }));
    }
  }

  async #deleteAll(store: WorksheetStore): Promise<void> {
    try {
      await store.deleteAll();
      await this.#read();
      this.#say(store, 'good', this.#words('deleted'));
    } catch (error) {
      const reason = problemSentence(error, this.locale);
      this.#say(store, 'bad', this.#words('notDeleted', { reason }));
    }
  }
}

customElements.define('lab-my-work', MyWorkLab);
