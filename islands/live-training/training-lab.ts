// A training in the page: it runs in a worker, is drawn while it runs, and can be paused, resumed, cancelled and taken
// away as CSV. What is trained, with which numbers, and how it is drawn, a lab of its own says.
import { formatNumber } from '#src/book/format.ts';
import { TaskWorker } from '#src/runtime/task-worker.ts';
import { holdBusy } from '../kit/busy.ts';
import { downloadText } from '../kit/download-text.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { loadSentence, showLoad } from '../kit/load-sentence.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { openTrainer } from './trainer.ts';
import { watchedStrings } from './watched-strings.ts';

/** A paused training waits for the reader this long before its worker is let go. */
const idleSeconds = 3600;

/** A run as it is drawn: what decided it, and the points that came of it. */
export interface Watched {
  readonly options: { readonly steps: number };
  readonly points: readonly unknown[];
}

/** What a few steps gave. */
export interface WatchedAdvance<Run extends Watched> {
  readonly step: number;
  readonly done: boolean;
  /** The points that were completed; usually none or one. */
  readonly points: Run['points'];
}

/** Base of the labs that train. The shell has the parts train, pause, cancel, csv, bar, progress, status, yours and recorded. */
export abstract class TrainingLab<Run extends Watched> extends LabElement {
  #trainer = openTrainer<unknown, Omit<Run, 'points'>, WatchedAdvance<Run>>(
    new TaskWorker(() => this.openWorker(), { idleSeconds }),
  );
  #run: Run | undefined;
  #paused = false;
  #begun = 0;
  #waited = 0;
  #pausedAt = 0;
  #drawing = false;

  /** A new worker with the tasks `start` and `advance`. */
  protected abstract openWorker(): Worker;
  /** What the reader chose; nothing, and a sentence by `say`, where a number does not do. */
  protected abstract chosen(): Run['options'] | undefined;
  /** What `start` is called with. */
  protected abstract payload(options: Run['options']): unknown;
  /** Fetches what draws, before the run, for there may be no connection when it is on. */
  protected abstract prepared(): Promise<unknown>;
  /** Draws the run as it stands, with a frame between its parts. */
  protected abstract drawn(run: Run, nextFrame: () => Promise<void>): Promise<void>;
  /** A file's name and the curves in it. */
  protected abstract csv(run: Run): { readonly name: string; readonly text: string };

  protected override start(): void {
    this.on(this.labPart('train'), 'click', () => void this.#train());
    this.on(this.labPart('pause'), 'click', () => this.#pause());
    this.on(this.labPart('cancel'), 'click', () => this.#trainer.cancel());
    this.on(this.labPart('csv'), 'click', () => this.#download());
    this.signal.addEventListener('abort', () => this.#trainer.cancel());
    this.labPart('train', HTMLButtonElement).disabled = false;
    this.#fields((field) => {
      field.disabled = false;
    });
  }

  /** The number field of that name; throws where the shell has none. */
  protected numberField(name: string): HTMLInputElement {
    const found = this.querySelector(`input[name="${name}"]`);
    if (found instanceof HTMLInputElement) return found;
    throw new Error(`<${this.localName}>: no input ${name}`);
  }

  /** Puts a sentence where the reader is told how it goes. */
  protected say(sentence: string, kind?: 'good' | 'bad'): void {
    const status = this.labPart('status');
    status.textContent = sentence;
    if (kind) status.dataset['kind'] = kind;
    else delete status.dataset['kind'];
  }

  get #words() {
    return wordsIn(watchedStrings, this.locale);
  }

  #fields(change: (field: HTMLInputElement | HTMLSelectElement) => void): void {
    this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select').forEach(change);
  }

  async #train(): Promise<void> {
    const options = this.chosen();
    if (!options) return;
    this.#busy(true);
    const release = holdBusy('training');
    this.say('');
    this.prepared().catch(() => {}); // what cannot be fetched is said when it is drawn
    try {
      const whole = await this.#trainer.train(this.payload(options), {
        onLoad: (progress) => {
          showLoad(this.labPart('bar', HTMLProgressElement), progress);
          this.labPart('progress').textContent = loadSentence(progress, this.locale);
        },
        onStart: (shape) => this.#started(shape),
        onAdvance: (advance) => this.#advanced(advance),
      });
      await this.#draw();
      const steps = formatNumber(options.steps, this.locale);
      if (whole) this.say(this.#words('done', { steps }), 'good');
      else this.say(this.#words('cancelled'));
    } catch (error) {
      this.say(problemSentence(error, this.locale), 'bad');
    } finally {
      release();
      this.#busy(false);
    }
  }

  #started(shape: Omit<Run, 'points'>): void {
    this.#run = { ...shape, points: [] } as unknown as Run;
    this.#begun = performance.now();
    this.#waited = 0;
    for (const part of ['figures', 'tables']) this.labPart(part).replaceChildren();
    show(this.labPart('csv'), false);
    this.say(this.#words('starting'));
    const recorded = this.querySelector<HTMLDetailsElement>('[data-part="recorded"]');
    if (recorded) recorded.open = false;
  }

  #advanced({ step, points }: WatchedAdvance<Run>): void {
    if (!this.#run) return;
    this.#run = { ...this.#run, points: [...this.#run.points, ...points] };
    const { steps } = this.#run.options;
    const bar = this.labPart('bar', HTMLProgressElement);
    bar.max = steps;
    bar.value = step;
    this.labPart('progress').textContent = this.#progressSentence(step, steps);
    if (points.length > 0) void this.#draw();
  }

  #progressSentence(step: number, steps: number): string {
    const shown = {
      step: formatNumber(step, this.locale),
      steps: formatNumber(steps, this.locale),
    };
    // The first steps still compile and say little of the others.
    if (step < 10) return this.#words('progressFirst', shown);
    const seconds = (performance.now() - this.#begun - this.#waited) / 1000;
    const count = Math.ceil((seconds / step) * (steps - step));
    return this.#words('progress', { ...shown, rest: this.#words('seconds', { count }) });
  }

  #pause(): void {
    this.#paused = !this.#paused;
    if (this.#paused) {
      this.#pausedAt = performance.now();
      this.#trainer.pause();
    } else {
      this.#waited += performance.now() - this.#pausedAt;
      this.#trainer.resume();
    }
    this.labPart('pause').textContent = this.#words(this.#paused ? 'resume' : 'pause');
    this.say(this.#words(this.#paused ? 'paused' : 'resumed'));
  }

  /** Draws the run as it stands; skips while it draws. */
  async #draw(): Promise<void> {
    if (this.#drawing || !this.#run || this.#run.points.length === 0) return;
    this.#drawing = true;
    try {
      show(this.labPart('yours'), true);
      await this.drawn(this.#run, nextFrame);
      show(this.labPart('csv'), true);
    } catch (error) {
      this.say(problemSentence(error, this.locale), 'bad');
    } finally {
      this.#drawing = false;
    }
  }

  #busy(busy: boolean): void {
    const train = this.labPart('train', HTMLButtonElement);
    const cancel = this.labPart('cancel');
    const focused = document.activeElement;
    const moves = busy
      ? focused === train
      : focused === cancel || focused === this.labPart('pause');
    train.disabled = busy;
    this.#fields((field) => {
      field.disabled = busy;
    });
    this.#paused = false;
    this.labPart('pause').textContent = this.#words('pause');
    for (const part of ['pause', 'cancel', 'bar']) show(this.labPart(part), busy);
    if (!busy) this.labPart('progress').textContent = '';
    if (!busy && this.#run) train.textContent = this.#words('again');
    if (moves) (busy ? cancel : train).focus();
  }

  #download(): void {
    if (!this.#run) return;
    const { name, text } = this.csv(this.#run);
    downloadText(name, text, 'text/csv');
  }
}

/** A task of its own behind the next frame, so that drawing and the browser's layout never add up to one; soon where the
 * page is hidden and has no frames. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
