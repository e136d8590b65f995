// Draws the reader's own run of the ladder beside the recorded ones, and says where its condition changes.
import { curveRungs } from '#src/worksheet/scale-curves.ts';
import { LabElement } from '../kit/lab-element.ts';
import { openWork } from '../kit/work.ts';
import type { PlacedRungs } from './ladder-view.ts';
import { type LadderId, ladders } from './ladders.ts';

class ScaleLadderLab extends LabElement {
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
    const latest = (id: string) =>
      runs.find(({ experiment, status }) => experiment.id === id && status === 'valid');
    const { curves } = ladders[this.dataset['ladder'] as LadderId];
    // Written by the shell of the same build.
    const recorded = JSON.parse(this.dataset['recorded'] ?? '{}') as Record<string, PlacedRungs>;
    for (const id of curves) {
      const yours = curveRungs(id, latest);
      if (yours.length === 0) continue; // the recorded curves stay
      const { ladderView } = await import('./ladder-view.ts');
      const rungs = { ...recorded[id], yours };
      const { locale } = this;
      this.labPart(`curve-${id}`).replaceChildren(ladderView(id, rungs, { document, locale }));
    }
  }
}

customElements.define('lab-scale-ladder', ScaleLadderLab);
