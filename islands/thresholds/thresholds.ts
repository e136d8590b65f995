// Puts the reader's own answer time on the scale as soon as there is one.
import { LabElement, show } from '../kit/lab-element.ts';
import { openWork } from '../kit/work.ts';
import { type PerceptionLimits, thresholdRows } from './rows.ts';
import { standingSentence } from './sentence.ts';
import { thresholdsStrings } from './strings.ts';

class ThresholdsLab extends LabElement {
  protected override async start(): Promise<void> {
    const work = await openWork();
    const stop = work.subscribe(({ kind }) => {
      if (kind !== 'worksheet') void this.#showOwn();
    });
    this.signal.addEventListener('abort', stop);
    await this.#showOwn();
  }

  async #showOwn(): Promise<void> {
    const { runs } = await (await openWork()).listRuns();
    const own = runs.find(
      ({ experiment, status }) => experiment.id === 'answer-time' && status === 'valid',
    );
    if (!own) return; // the recorded figure, or the sentence that there is none, stays
    const { locale } = this;
    const limits: PerceptionLimits = JSON.parse(this.dataset['limits'] ?? ''); // the shell's own
    const rows = thresholdRows(own, limits);
    const origin = this.labPart('origin');
    origin.dataset['kind'] = 'yours';
    origin.textContent = thresholdsStrings[locale].yours;
    show(origin, true);
    const sentence = standingSentence(rows, limits.instant, 'yours', locale);
    this.labPart('sentence').textContent = sentence;
    const { thresholdsFigure, thresholdsLines } = await import('./view.ts');
    this.labPart('plot').replaceChildren(
      thresholdsFigure(rows, limits.instant, { document, locale }),
    );
    this.labPart('rows', HTMLTableSectionElement).replaceChildren(
      ...thresholdsLines(rows, 'yours', { document, locale }),
    );
  }
}

customElements.define('lab-thresholds', ThresholdsLab);
