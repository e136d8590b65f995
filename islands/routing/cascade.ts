// The cascade's gates at work: every change is judged at once on recorded answers, or on the reader's own run.

import { formatNumber } from '#src/book/format.ts';
import type { Gates } from '#src/core/routing/cascade.ts';
import { remembered } from '#src/core/workload/remembered.ts';
import { LabElement } from '../kit/lab-element.ts';
import { openWork } from '../kit/work.ts';
import { bestCascadesInPieces } from './best-cascades.ts';
import { cascadeRows } from './cascade-rows.ts';
import { cascadeFigure, cascadeLines, cascadeSentences } from './cascade-view.ts';
import { shellLadder } from './fetched-ladder.ts';
import { costMeasures, ladderOf, type PackedLadder } from './packed-ladder.ts';
import { routingStrings } from './strings.ts';

/** The best cascades hang on the ladder and on what is counted as cost, not on the gates: searched for once. */
const best = {
  seconds: remembered((ladder: PackedLadder) => bestCascadesInPieces(ladder, 'seconds')),
  work: remembered((ladder: PackedLadder) => bestCascadesInPieces(ladder, 'work')),
};

class CascadeLab extends LabElement {
  #ladder: PackedLadder | undefined;
  #shown = 0;

  protected override async start(): Promise<void> {
    const ladder = await shellLadder(this);
    if (!ladder || this.signal.aborted) return; // nothing was recorded: the shell says so
    this.#ladder = ladder;
    for (const control of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input, select',
    )) {
      control.disabled = false;
      this.on(control, 'input', () => void this.#show());
    }
    await this.#show();
    const work = await openWork();
    const stop = work.subscribe(({ kind }) => {
      if (kind === 'run' || kind === 'all') void this.#takeOwn();
    });
    this.signal.addEventListener('abort', stop);
    await this.#takeOwn();
  }

  /** The reader's newest run takes the place of the recorded one. */
  async #takeOwn(): Promise<void> {
    const recorded = this.#ladder;
    if (!recorded) return;
    const { runs } = await (await openWork()).listRuns();
    const own = runs.find(
      ({ experiment, status }) => experiment.id === 'cascade-cost' && status === 'valid',
    );
    const known = new Map(recorded.names.map((name, i) => [name, recorded.parameters[i]]));
    const ladder = ladderOf(own, (name) => known.get(name) ?? Number.NaN);
    // A run of other models has other gates than the shell has.
    if (!ladder || ladder.names.join() !== recorded.names.join()) return;
    this.#ladder = ladder;
    const origin = this.labPart('origin');
    origin.dataset['kind'] = 'yours';
    origin.textContent = routingStrings[this.locale].yours;
    await this.#show();
  }

  async #show(): Promise<void> {
    const ladder = this.#ladder;
    if (!ladder) return;
    const { locale } = this;
    const gates = this.#gates(ladder);
    const { value } = this.labPart('measure', HTMLSelectElement);
    const measure = costMeasures.find((one) => one === value) ?? 'seconds';
    const asked = ++this.#shown;
    const curve = await best[measure](ladder);
    if (asked !== this.#shown || this.signal.aborted) return; // another choice came meanwhile
    const rows = cascadeRows(ladder, measure, gates, curve);
    this.labPart('sentence').textContent = cascadeSentences(rows, ladder, locale).join(' ');
    this.labPart('plot').replaceChildren(cascadeFigure(rows, ladder, { document, locale }));
    this.labPart('rows', HTMLTableSectionElement).replaceChildren(
      ...cascadeLines(rows, ladder, { document, locale }),
    );
  }

  /** What the controls say, each gate's number written beside it. */
  #gates({ names }: PackedLadder): Gates {
    return names.map((_, i) => {
      const asked = this.querySelector<HTMLInputElement>(`[data-in="${i}"]`)?.checked ?? false;
      const slider = this.querySelector<HTMLInputElement>(`[data-gate="${i}"]`);
      const gate = slider?.valueAsNumber ?? 0;
      const output = this.querySelector(`[data-gate-value="${i}"]`);
      if (output) output.textContent = formatNumber(gate, this.locale, { fractionDigits: 2 });
      if (slider) slider.disabled = !asked;
      return asked ? gate : null;
    });
  }
}

customElements.define('lab-cascade', CascadeLab);
