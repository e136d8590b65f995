// Fills in the times of the reader's latest run of moe-cost, and again after each further run.
import { formatInterval, formatQuantity } from '#src/book/format.ts';
import { LabElement } from '../kit/lab-element.ts';
import { openWork } from '../kit/work.ts';

class MixtureTableLab extends LabElement {
  protected override async start(): Promise<void> {
    const work = await openWork();
    const stop = work.subscribe(({ kind }) => {
      if (kind === 'run' || kind === 'all') void this.#fill();
    });
    this.signal.addEventListener('abort', stop);
    await this.#fill();
  }

  async #fill(): Promise<void> {
    const { runs } = await (await openWork()).listRuns();
    const run = runs.find(
      ({ experiment, status }) => experiment.id === 'moe-cost' && status === 'valid',
    );
    if (!run) return; // "not measured" stays
    for (const cell of this.labParts('yours')) {
      const estimate = run.summary[`token.${cell.dataset['model']}`];
      if (!estimate) continue;
      const { value, low, high } = estimate;
      const interval = document.createElement('small');
      interval.textContent = formatInterval(low, high, 'second', this.locale);
      cell.replaceChildren(
        formatQuantity(value, 'second', this.locale),
        document.createElement('br'),
        interval,
      );
    }
  }
}

customElements.define('lab-mixture-table', MixtureTableLab);
