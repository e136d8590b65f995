// Trains two small mixtures in a worker and draws what becomes of their routers and experts while they learn.
import { formatNumber } from '#src/book/format.ts';
import { TaskWorker } from '#src/runtime/task-worker.ts';
import {
  type RouterRunOptions,
  routerRunDefaults,
  watchedMixtures,
} from '#src/train/router-arms.ts';
import { downloadText } from '../kit/download-text.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { loadSentence, showLoad } from '../kit/load-sentence.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import type { Advance, RunShape, WatchedRun } from './contract.ts';
import { curvesCsv } from './curves-csv.ts';
import { trainingStrings } from './strings.ts';
import { openTrainer } from './trainer.ts';

/** A paused training waits for the reader this long before its worker is let go. */
const idleSeconds = 3600;

class LiveTrainingLab extends LabElement {
  #trainer = openTrainer(
    new TaskWorker(
      () => new Worker(new URL('./training-worker.ts', import.meta.url), { type: 'module' }),
      { idleSeconds },
    ),
  );
  #run: WatchedRun | undefined;
  #paused = false;
  #begun = 0;
  #waited = 0;
  #pausedAt = 0;
  #drawing = false;

  get #words() {
    return wordsIn(trainingStrings, this.locale);
  }

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

  #fields(change: (field: HTMLInputElement | HTMLSelectElement) => void): void {
    this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select').forEach(change);
  }

  async #train(): Promise<void> {
    const options = this.#options();
    if (!options) return;
    this.#busy(true);
    this.#say('');
    const view = import('./view.ts'); // now: when the run is on there may be no connection
    view.catch(() => {});
    try {
      const whole = await this.#trainer.train(options, {
        onLoad: (progress) => {
          showLoad(this.labPart('bar', HTMLProgressElement), progress);
          this.labPart('progress').textContent = loadSentence(progress, this.locale);
        },
        onStart: (shape) => this.#started(shape),
        onAdvance: (advance) => this.#advanced(advance),
      });
      await this.#draw();
      const steps = formatNumber(options.steps, this.locale);
      if (whole) this.#say(this.#words('done', { steps }), 'good');
      else this.#say(this.#words('cancelled'));
    } catch (error) {
      this.#say(problemSentence(error, this.locale), 'bad');
    } finally {
      this.#busy(false);
    }
  }

  /** What the reader chose; nothing, and a sentence, where a number does not do. */
  #options(): RouterRunOptions | undefined {
    const number = (name: string) => this.#input(name).valueAsNumber;
    const chosen = this.querySelector('select')?.value;
    const mixture = watchedMixtures.find((known) => known === chosen);
    const fields = ['steps', 'balance', 'seed'].map((name) => this.#input(name));
    if (mixture && fields.every((field) => field.checkValidity()))
      return {
        ...routerRunDefaults,
        mixture,
        steps: number('steps'),
        balance: number('balance'),
        seed: number('seed'),
      };
    const { min, max } = this.#input('steps');
    const ends = [min, max].map((end) => formatNumber(Number(end), this.locale));
    this.#say(this.#words('invalid', { least: ends[0] ?? '', most: ends[1] ?? '' }), 'bad');
    fields.find((field) => !field.checkValidity())?.focus();
    return undefined;
  }

  #input(name: string): HTMLInputElement {
    const found = this.querySelector(`input[name="${name}"]`);
    if (found instanceof HTMLInputElement) return found;
    throw new Error(`<${this.localName}>: no input ${name}`);
  }

  #started(shape: RunShape): void {
    this.#run = { ...shape, points: [] };
    this.#begun = performance.now();
    this.#waited = 0;
    this.labPart('figures').replaceChildren();
    this.labPart('tables').replaceChildren();
    show(this.labPart('csv'), false);
    this.#say(this.#words('starting'));
    const recorded = this.querySelector<HTMLDetailsElement>('[data-part="recorded"]');
    if (recorded) recorded.open = false;
  }

  #advanced({ step, points }: Advance): void {
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
    this.#say(this.#words(this.#paused ? 'paused' : 'resumed'));
  }

  /** Draws the run as it stands, a figure a frame, so that the page is never held up; skips while it draws. */
  async #draw(): Promise<void> {
    if (this.#drawing || !this.#run || this.#run.points.length === 0) return;
    this.#drawing = true;
    try {
      const { curvesTable, figureNames, optionsSentence, routerTable, trainingFigure } =
        await import('./view.ts');
      const context = { document, locale: this.locale };
      show(this.labPart('yours'), true);
      this.labPart('options').textContent = optionsSentence(this.#run, this.locale);
      const figures = this.labPart('figures');
      for (const [place, name] of figureNames.entries()) {
        await nextFrame();
        const drawn = trainingFigure(name, this.#run, context);
        const before = figures.children[place];
        if (before) before.replaceWith(drawn);
        else figures.append(drawn);
      }
      await nextFrame();
      const { scrollLeft = 0 } = this.labPart('tables').firstElementChild ?? {};
      const table = routerTable(this.#run, context);
      this.labPart('tables').replaceChildren(table);
      table.scrollLeft = scrollLeft;
      this.labPart('rows').replaceChildren(curvesTable(this.#run, context));
      show(this.labPart('csv'), true);
    } catch (error) {
      this.#say(problemSentence(error, this.locale), 'bad');
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

  #say(sentence: string, kind?: 'good' | 'bad'): void {
    const status = this.labPart('status');
    status.textContent = sentence;
    if (kind) status.dataset['kind'] = kind;
    else delete status.dataset['kind'];
  }

  #download(): void {
    if (!this.#run) return;
    const { mixture, seed } = this.#run.options;
    downloadText(`training-${mixture}-${seed}.csv`, curvesCsv(this.#run), 'text/csv');
  }
}

/** The next frame, or soon where the page is hidden and draws none. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

customElements.define('lab-live-training', LiveTrainingLab);
