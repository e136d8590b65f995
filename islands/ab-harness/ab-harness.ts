// Runs the chosen pair in the worker, keeps the run, and says what it says.
import { measuredRun } from '../kit/engine.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { pairSentence } from './sentence.ts';
import { harnessStrings } from './strings.ts';

class AbHarness extends LabElement {
  #running: AbortController | undefined;

  protected override async start(): Promise<void> {
    this.on(this.labPart('measure'), 'click', () => void this.#measure());
    this.on(this.labPart('cancel'), 'click', () => this.#running?.abort());
    this.signal.addEventListener('abort', () => this.#running?.abort());
    this.labPart('measure', HTMLButtonElement).disabled = false;
    for (const side of this.querySelectorAll('select')) side.disabled = false;
    await this.#showLatest().catch((error: unknown) =>
      this.#say(problemSentence(error, this.locale), 'bad'),
    );
  }

  async #showLatest(): Promise<void> {
    const { runs } = await (await openWork()).listRuns();
    const run = runs.find(
      ({ experiment, status }) => experiment.id === 'ab-pair' && status === 'valid',
    );
    show(this.labPart('yours-line'), run !== undefined);
    this.labPart('yours').textContent = run ? pairSentence(run, this.locale) : '';
  }

  async #measure(): Promise<void> {
    const words = wordsIn(harnessStrings, this.locale);
    const running = new AbortController();
    this.#running = running;
    this.#busy(true);
    this.#say(words('loading'));
    try {
      const run = await measuredRun('ab-pair', {
        parameters: { a: this.#chosen('a'), b: this.#chosen('b') },
        needsEngine: true,
        page: this.dataset['page'] ?? '',
        signal: running.signal,
        onProgress: (progress) => {
          if (progress.stage === 'loaded') this.#say(words('loaded'));
          if (progress.stage !== 'measure') return;
          const { done, total } = progress;
          this.#say(words('measuring', { done, total }));
        },
      });
      await (await openWork()).writeRun(run);
      await this.#showLatest();
      if (run.status === 'valid') this.#say('');
      else this.#say(words('discarded'), 'bad');
    } catch (error) {
      const cancelled = running.signal.aborted;
      this.#say(
        cancelled ? words('cancelled') : problemSentence(error, this.locale),
        cancelled ? undefined : 'bad',
      );
    } finally {
      this.#running = undefined;
      this.#busy(false);
    }
  }

  #chosen(side: 'a' | 'b'): string {
    const select = this.querySelector<HTMLSelectElement>(`select[name="${side}"]`);
    if (!select) throw new Error(`<lab-ab-harness>: no choice of ${side}`);
    return select.value;
  }

  #busy(busy: boolean): void {
    const measure = this.labPart('measure', HTMLButtonElement);
    const cancel = this.labPart('cancel');
    const focused = document.activeElement === (busy ? measure : cancel);
    measure.disabled = busy;
    show(cancel, busy);
    if (focused) (busy ? cancel : measure).focus();
  }

  #say(sentence: string, kind?: 'bad'): void {
    const status = this.labPart('status');
    status.textContent = sentence;
    if (kind) status.dataset['kind'] = kind;
    else delete status.dataset['kind'];
  }
}

customElements.define('lab-ab-harness', AbHarness);
