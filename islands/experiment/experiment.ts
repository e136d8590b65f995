// Runs an experiment in the worker, keeps the run, and shows the reader's latest one.
import { formatPercent } from '#src/book/format.ts';
import type { DiscardReason, RunRecord } from '#src/measure/record.ts';
import { recordsCsv, recordsJson } from '#src/measure/record-export.ts';
import { StorageProblem, type WorksheetStore } from '#src/worksheet/storage/store.ts';
import { downloadText } from '../kit/download-text.ts';
import { measuredRun } from '../kit/engine.ts';
import type { EngineProgress } from '../kit/engine-contract.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import type { ShownExperiment } from './panels.ts';
import { progressSentence, showProgress } from './progress.ts';
import { experimentStrings } from './strings.ts';

const experiments = import.meta.glob<{ shown: ShownExperiment }>('./experiments/*.ts');

class ExperimentLab extends LabElement {
  #running: AbortController | undefined;
  #run: RunRecord | undefined;

  get #experiment(): string {
    return this.dataset['experiment'] ?? '';
  }

  get #words() {
    return wordsIn(experimentStrings, this.locale);
  }

  protected override async start(): Promise<void> {
    this.on(this.labPart('measure'), 'click', () => void this.#measure());
    this.on(this.labPart('cancel'), 'click', () => this.#running?.abort());
    this.on(this.labPart('csv'), 'click', () => this.#download('csv'));
    this.on(this.labPart('json'), 'click', () => this.#download('json'));
    this.signal.addEventListener('abort', () => this.#running?.abort());
    this.labPart('measure', HTMLButtonElement).disabled = false;
    const work = await openWork();
    const stop = work.subscribe(({ kind }) => {
      if (kind !== 'worksheet') void this.#showLatest();
    });
    this.signal.addEventListener('abort', stop);
    await this.#showLatest().catch((error: unknown) =>
      this.#say(problemSentence(error, this.locale), 'bad'),
    );
  }

  async #showLatest(): Promise<void> {
    const { runs } = await (await openWork()).listRuns();
    const own = runs.filter(({ experiment }) => experiment.id === this.#experiment);
    const earlier = own.length - 1;
    this.labPart('earlier').textContent =
      earlier > 0 ? this.#words('earlier', { count: earlier }) : '';
    await this.#show(own.find(({ status }) => status === 'valid'));
  }

  async #show(run: RunRecord | undefined): Promise<void> {
    this.#run = run;
    show(this.labPart('yours'), run !== undefined);
    if (!run) return;
    const [{ runView }, shown] = await this.#view();
    const context = { document, locale: this.locale, shown };
    this.labPart('yours-view').replaceChildren(runView(run, context));
    this.labPart('measure').textContent = this.#words('again');
  }

  /** What draws a run, and what this experiment looks like. */
  async #view() {
    const own = experiments[`./experiments/${this.#experiment}.ts`];
    if (!own) throw new Error(`<lab-experiment>: no figures of "${this.#experiment}"`);
    const [view, { shown }] = await Promise.all([import('./run-view.ts'), own()]);
    return [view, shown] as const;
  }

  async #measure(): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    // Fetched now: when the run is over there may be no connection. Its failure is met where it is drawn.
    void this.#view().catch(() => {});
    this.#busy(true);
    try {
      const run = await measuredRun(this.#experiment, {
        needsEngine: true,
        page: this.dataset['page'] ?? '',
        signal: running.signal,
        onProgress: (progress) => this.#progress(progress),
      });
      await this.#keep(run);
    } catch (error) {
      const cancelled = running.signal.aborted;
      this.#say(
        cancelled ? this.#words('cancelled') : problemSentence(error, this.locale),
        cancelled ? undefined : 'bad',
      );
      // The recorded run is what there is to look at when this machine cannot measure.
      const recorded = this.querySelector<HTMLDetailsElement>('[data-part="recorded"]');
      if (!cancelled && recorded) recorded.open = true;
    } finally {
      this.#running = undefined;
      this.#busy(false);
    }
  }

  async #keep(run: RunRecord): Promise<void> {
    const work = await openWork();
    const problem = await work.writeRun(run).then(
      () => undefined,
      (error: unknown) => error ?? 'not saved',
    );
    if (problem === undefined) await this.#showLatest();
    else if (run.status === 'valid') await this.#show(run);
    if (run.status !== 'valid') this.#say(this.#discardSentence(run.status.discarded), 'bad');
    else this.#sayKept(work, problem);
  }

  /** Where the run is now, and what the reader must do if that is not for good. */
  #sayKept({ refusal }: WorksheetStore, problem: unknown): void {
    const reason = (error: unknown) => ({ reason: problemSentence(error, this.locale) });
    if (problem !== undefined) this.#say(this.#words('doneNotSaved', reason(problem)), 'bad');
    else if (refusal === null) this.#say(this.#words('done'), 'good');
    else this.#say(this.#words('doneInMemory', reason(new StorageProblem(refusal))), 'bad');
  }

  #discardSentence(reason: DiscardReason): string {
    switch (reason.kind) {
      case 'drift':
        return this.#words('discardedDrift', {
          change: formatPercent(reason.change, this.locale),
          limit: formatPercent(reason.limit, this.locale),
        });
      case 'hidden':
        return this.#words('discardedHidden');
      case 'environment':
        return this.#words('discardedEnvironment', { field: reason.field });
      default:
        return reason satisfies never;
    }
  }

  #progress(progress: EngineProgress): void {
    showProgress(this.labPart('progress', HTMLProgressElement), progress);
    const onceLoaded = this.dataset['onceLoaded'] ?? '';
    this.#say(progressSentence(progress, onceLoaded, this.locale));
  }

  #busy(busy: boolean): void {
    const measure = this.labPart('measure', HTMLButtonElement);
    const cancel = this.labPart('cancel');
    // The keyboard's place goes from the button that leaves to the one that comes.
    const focused = document.activeElement === (busy ? measure : cancel);
    measure.disabled = busy;
    show(cancel, busy);
    show(this.labPart('progress'), busy);
    if (focused) (busy ? cancel : measure).focus();
    if (busy) this.#say(this.#words('starting'));
  }

  #say(sentence: string, kind?: 'good' | 'bad'): void {
    const status = this.labPart('status');
    status.textContent = sentence;
    if (kind) status.dataset['kind'] = kind;
    else delete status.dataset['kind'];
  }

  #download(format: 'csv' | 'json'): void {
    if (!this.#run) return;
    const text = format === 'csv' ? recordsCsv([this.#run]) : recordsJson([this.#run]);
    const name = `${this.#experiment}-${this.#run.id.slice(0, 12)}.${format}`;
    downloadText(name, text, format === 'csv' ? 'text/csv' : 'application/json');
  }
}

customElements.define('lab-experiment', ExperimentLab);
