// A class's files, read by a worker of this page; tables and figures of them, and rows for a spreadsheet.
import { html, nothing } from 'lit';
import { TaskWorker } from '#src/runtime/task-worker.ts';
import type { World } from '#src/worksheet/citation.ts';
import { downloadText } from '../kit/download-text.ts';
import { LabElement } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { renderPart } from '../kit/render-part.ts';
import { wordsIn } from '../kit/words.ts';
import { printOnly } from '../worksheet/print-only.ts';
import { wordingIn } from '../worksheet/wording.ts';
import type { ClassFiles, ClassOutcome, ClassProgress } from './class-contract.ts';
import { type ClassFigures, noFigures } from './class-figures.ts';
import { filesView } from './files-view.ts';
import { sections } from './sections.ts';
import { classStrings } from './strings.ts';
import { quantityOf } from './summary.ts';

const worker = new TaskWorker(
  () => new Worker(new URL('./class-worker.ts', import.meta.url), { type: 'module' }),
);

class ClassViewLab extends LabElement {
  #files: readonly File[] = [];
  #outcome: ClassOutcome | null = null;
  #reading: ClassProgress | null = null;
  #stop: AbortController | null = null;
  #message: string | null = null;
  #figures: ClassFigures = noFigures;
  #quantity = '';

  get #words() {
    return wordsIn(classStrings, this.locale);
  }

  protected override start(): void {
    this.signal.addEventListener('abort', () => {
      this.#stop?.abort();
      worker.stop();
    });
    this.#draw();
  }

  #draw(): void {
    const { locale } = this;
    const words = this.#words;
    const files = filesView({
      words,
      locale,
      files: this.#files.length,
      outcome: this.#outcome,
      reading: this.#reading,
      message: this.#message,
      act: {
        add: (added) => void this.#read([...this.#files, ...added]),
        clear: () => this.#clear(),
        cancel: () => this.#stop?.abort(),
        again: () => void this.#read(this.#files),
        print: () => printOnly([this]),
      },
    });
    const report = this.#outcome?.report;
    const shown =
      report === undefined || report.pupils === 0
        ? nothing
        : sections({
            report,
            figures: this.#figures,
            words,
            wording: wordingIn(locale),
            locale,
            quantity: this.#quantity,
            act: {
              chooseQuantity: (quantity) => void this.#show(quantity),
              csv: (name, text) =>
                downloadText(`which-bottleneck-class-${name}.csv`, text, 'text/csv'),
            },
          });
    renderPart(html`${files} ${shown}`, this.labPart('live'));
  }

  /** Reads all files anew: a file more may belong to a pupil who is there already. */
  async #read(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.#message = null;
    this.#reading = { read: 0, of: files.length };
    this.#draw();
    const onProgress = (progress: ClassProgress) => {
      if (stop.signal.aborted) return;
      this.#reading = progress;
      this.#draw();
    };
    const payload: ClassFiles = { files, current: this.#current, locale: this.locale };
    try {
      const { signal } = stop;
      const outcome = await worker.call<ClassOutcome>('report', payload, { signal, onProgress });
      this.#outcome = outcome;
      this.#files = files;
    } catch (error) {
      // A later choice of files has taken over, or will try again with all of them.
      if (this.#stop !== stop) return;
      this.#message = stop.signal.aborted
        ? this.#words('stopped')
        : problemSentence(error, this.locale);
      this.#files = files;
    }
    this.#reading = null;
    this.#draw();
    await this.#show(this.#quantity);
  }

  get #current(): World['current'] {
    return JSON.parse(this.dataset['current'] ?? '{}') as World['current']; // written by the shell of the same build
  }

  /** Draws the figures, fetching what draws them; the tables stand without it. */
  async #show(quantity: string): Promise<void> {
    const report = this.#outcome?.report;
    if (report === undefined) return;
    const known = report.figures.map(quantityOf);
    this.#quantity = known.includes(quantity) ? quantity : (known[0] ?? '');
    try {
      const { classFigures } = await import('./figures.ts');
      const { locale } = this;
      const words = this.#words;
      const wording = wordingIn(locale);
      this.#figures = classFigures({ report, words, wording, locale, quantity: this.#quantity });
    } catch (error) {
      this.#message = problemSentence(error, this.locale);
    }
    this.#draw();
  }

  #clear(): void {
    this.#stop?.abort();
    this.#files = [];
    this.#outcome = null;
    this.#reading = null;
    this.#message = null;
    this.#figures = noFigures;
    this.#draw();
    this.querySelector<HTMLElement>('#class-files')?.focus();
  }
}

customElements.define('lab-class-view', ClassViewLab);
