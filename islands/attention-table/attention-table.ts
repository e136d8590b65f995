// Fills in the figures of the reader's latest valid runs, and again after each further run.
import { LabElement } from '../kit/lab-element.ts';
import { openWork } from '../kit/work.ts';
import { estimateText } from './estimate-text.ts';

class AttentionTableLab extends LabElement {
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
    for (const cell of this.labParts('yours')) {
      const { experiment, key = '' } = cell.dataset;
      const run = runs.find(
        ({ experiment: { id }, status, summary }) =>
          id === experiment && status === 'valid' && summary[key],
      );
      const estimate = run?.summary[key];
      if (estimate) cell.textContent = estimateText(estimate, this.locale); // else "not measured" stays
    }
  }
}

customElements.define('lab-attention-table', AttentionTableLab);
