// Judges the reader's choices by their latest run of the ladder, and writes the tables anew when there is one.
import { LabElement } from '../kit/lab-element.ts';
import { openWork } from '../kit/work.ts';
import { coversLadder, type LadderSummary, ladderSummary } from './ladder.ts';
import { difficultyCells, mapSentences, singleCells } from './sentences.ts';
import { mapStrings } from './strings.ts';

class MapBuilder extends LabElement {
  #summary: LadderSummary = {};

  protected override async start(): Promise<void> {
    this.#summary = JSON.parse(this.dataset['recorded'] ?? '{}') as LadderSummary;
    for (const choice of this.labParts<HTMLSelectElement>('choice')) {
      choice.disabled = false;
      this.on(choice, 'change', () => this.#judge());
    }
    this.#judge();
    const work = await openWork();
    const stop = work.subscribe(({ kind }) => {
      if (kind === 'run' || kind === 'all') void this.#readRun();
    });
    this.signal.addEventListener('abort', stop);
    await this.#readRun();
  }

  async #readRun(): Promise<void> {
    try {
      const { runs } = await (await openWork()).listRuns();
      const own = runs
        .filter(({ experiment, status }) => experiment.id === 'ladder-cost' && status === 'valid')
        .map(ladderSummary)
        .find(coversLadder);
      if (!own) return;
      this.#summary = own;
      const origin = this.labPart('origin');
      origin.dataset['kind'] = 'yours';
      origin.textContent = mapStrings[this.locale].yours;
      this.#fill();
      this.#judge();
      await this.#draw();
    } catch {
      // Storage that cannot be read says so elsewhere on the page; the recorded figures stay.
    }
  }

  #judge(): void {
    if (Object.keys(this.#summary).length === 0) return;
    const map = this.labParts<HTMLSelectElement>('choice').map(({ value }) => Number(value));
    this.labPart('outcome').textContent = mapSentences(this.#summary, map, this.locale).join(' ');
  }

  async #draw(): Promise<void> {
    const { frontFigure } = await import('./front-view.ts');
    const { locale } = this;
    if (this.signal.aborted) return;
    const [figure] = this.labParts('figure');
    figure?.replaceChildren(frontFigure(this.#summary, { document, locale }));
  }

  #fill(): void {
    const write = (name: string, texts: readonly (readonly string[])[]) => {
      for (const [i, row] of this.labParts(name).entries())
        for (const [j, cell] of [...row.querySelectorAll('td')].entries())
          cell.textContent = texts[i]?.[j] ?? '';
    };
    const cells = difficultyCells(this.#summary, this.locale);
    write(
      'difficulty-row',
      cells.map(({ shares, smallest }) => [...shares, smallest]),
    );
    write('single-row', singleCells(this.#summary, this.locale));
  }
}

customElements.define('lab-map-builder', MapBuilder);
