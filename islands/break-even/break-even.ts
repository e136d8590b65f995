// Follows the sliders, or the reader's runs, and redraws.
import { formatNumber } from '#src/book/format.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { type CycleRow, type CycleSettings, cycleRows, openingSettings } from './cycles.ts';
import { type MeasuredRow, measuredPoints } from './points.ts';
import { settledSentence } from './sentence.ts';
import { breakEvenStrings, draftNames } from './strings.ts';

class BreakEvenLab extends LabElement {
  protected override async start(): Promise<void> {
    if (this.dataset['points'] === undefined) {
      this.on(this, 'input', () => void this.#follow());
      return;
    }
    const work = await openWork();
    const stop = work.subscribe(({ kind }) => {
      if (kind !== 'worksheet') void this.#showPoints();
    });
    this.signal.addEventListener('abort', stop);
    await this.#showPoints();
  }

  #number = (value: number): string => formatNumber(value, this.locale, { fractionDigits: 2 });

  async #follow(): Promise<void> {
    const settings: CycleSettings = { ...openingSettings };
    for (const input of this.querySelectorAll('input')) {
      Object.assign(settings, { [input.name]: input.valueAsNumber });
      this.labPart(`${input.name}-value`).textContent = this.#number(input.valueAsNumber);
    }
    const rows = cycleRows(settings);
    const words = wordsIn(breakEvenStrings, this.locale);
    this.labPart('sentence').textContent = settledSentence(rows, settings, words, this.#number);
    this.#fillTable(rows.map((row) => [row.draftLength, row.cost, row.tokens, row.speedup]));
    await this.#draw(rows);
  }

  async #showPoints(): Promise<void> {
    const { runs } = await (await openWork()).listRuns();
    const latest = (id: string) =>
      runs.find(({ experiment, status }) => experiment.id === id && status === 'valid');
    const rows: MeasuredRow[] = measuredPoints(latest, draftNames(this.locale));
    if (rows.length === 0) return; // the recorded points, or the sentence that there are none, stay
    const origin = this.labPart('origin');
    origin.dataset['kind'] = 'yours';
    origin.textContent = breakEvenStrings[this.locale].yours;
    show(origin, true);
    show(this.labPart('empty'), false);
    this.#fillTable(
      rows.map((row) => [
        row.series,
        row.draftLength,
        row.cost,
        row.tokens,
        row.speedup,
        row.measured,
      ]),
    );
    await this.#draw(rows);
  }

  #fillTable(lines: readonly (readonly (string | number | undefined)[])[]): void {
    const body = this.labPart('rows', HTMLTableSectionElement);
    body.replaceChildren(
      ...lines.map((values) => {
        const line = document.createElement('tr');
        for (const value of values) {
          const cell = document.createElement(typeof value === 'string' ? 'th' : 'td');
          if (cell.localName === 'th') cell.setAttribute('scope', 'row');
          cell.textContent = typeof value === 'number' ? this.#cell(value) : (value ?? '–');
          line.append(cell);
        }
        return line;
      }),
    );
  }

  #cell(value: number): string {
    return Number.isInteger(value) ? formatNumber(value, this.locale) : this.#number(value);
  }

  async #draw(rows: readonly CycleRow[]): Promise<void> {
    const { locale } = this;
    const chart = await import('./chart.ts').catch(() => undefined);
    if (!chart) {
      // Offline: the figure would show other points than the table, so the table stands alone.
      this.labPart('plot').replaceChildren();
      this.querySelector('details')?.setAttribute('open', '');
      return;
    }
    const { breakEvenChart } = chart;
    this.labPart('plot').replaceChildren(
      plotPair({ document, locale }, (context) =>
        breakEvenChart(rows, breakEvenStrings[locale], context),
      ),
    );
  }
}

customElements.define('lab-break-even', BreakEvenLab);
