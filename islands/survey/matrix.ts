// Keeps the matrix as it is filled in, checks a row or all of it, and says why; emptying it can be taken back.
import { keptRow, readRow, type SurveyRow, surveyCells } from '#src/worksheet/survey/matrix.ts';
import { LabElement } from '../kit/lab-element.ts';
import { wordsIn } from '../kit/words.ts';
import { surveyExplanations } from './explanations.ts';
import { keep, keptValue } from './kept.ts';
import { MatrixRow } from './matrix-row.ts';
import { surveyStrings } from './strings.ts';
import { surveyWords } from './words.ts';

class SurveyMatrixLab extends LabElement {
  #words = wordsIn(surveyStrings, this.locale);
  #rows: MatrixRow[] = [];
  /** What stood here before it was emptied. */
  #before: readonly SurveyRow[] | undefined;
  /** Writes under way: the matrix is busy until all is kept. */
  #writes = 0;

  protected override async start(): Promise<void> {
    const said = this.labParts('said');
    this.#rows = this.labParts('row').map((element, at) => this.#row(element, said[at]));
    for (const row of this.#rows) row.fill(readRow(await keptValue(idOf(row))));
    this.on(this.labPart('check-all'), 'click', () => void this.#check(this.#rows, 'allEmpty'));
    this.on(this.labPart('reset'), 'click', () => void this.#emptyOrBringBack());
    for (const control of this.querySelectorAll<HTMLButtonElement | HTMLSelectElement>(
      'button, select',
    ))
      control.disabled = false;
    this.#tally();
  }

  #row(element: HTMLElement, said: HTMLElement | undefined): MatrixRow {
    if (!said) throw new Error('<lab-survey-matrix>: a row has no place for what is said of it');
    const { columns, options } = surveyWords[this.locale];
    const row = new MatrixRow(element, said, {
      right: this.#words('right'),
      wrong: this.#words('wrong'),
      columns,
      options,
      explanations: surveyExplanations[this.locale],
    });
    for (const { column, select } of row.cells)
      this.on(select, 'change', () => {
        row.changed(column);
        void this.#keep([row]);
      });
    const button = element.querySelector('[data-part="check-row"]');
    if (button) this.on(button, 'click', () => void this.#check([row], 'rowEmpty'));
    return row;
  }

  async #check(rows: readonly MatrixRow[], empty: 'rowEmpty' | 'allEmpty'): Promise<void> {
    const filled = rows.map((row) => row.check());
    if (filled.includes(true)) {
      await this.#keep(rows);
      return;
    }
    this.labPart('status').textContent = this.#words(empty);
    rows[0]?.cells[0]?.select.focus();
  }

  async #keep(rows: readonly MatrixRow[]): Promise<void> {
    this.#before = undefined;
    await this.#write(rows, '');
  }

  async #emptyOrBringBack(): Promise<void> {
    const before = this.#before;
    this.#before = before ? undefined : this.#rows.map(({ state }) => state);
    for (const [at, row] of this.#rows.entries()) row.fill(before?.[at] ?? {});
    await this.#write(this.#rows, before ? '' : this.#words('cleared'));
  }

  async #write(rows: readonly MatrixRow[], status: string): Promise<void> {
    this.#tally();
    this.#writes++;
    this.ariaBusy = 'true';
    const kept = await Promise.all(rows.map((row) => keep(idOf(row), keptRow(row.state))));
    if (--this.#writes === 0) this.ariaBusy = null;
    this.labPart('status').textContent = kept.includes(false) ? this.#words('notSaved') : status;
  }

  #tally(): void {
    const right = this.#rows.reduce((sum, row) => sum + row.right, 0);
    this.labPart('progress').textContent = this.#words('progress', { right, total: surveyCells });
    this.labPart('reset').textContent = this.#words(this.#before ? 'undo' : 'reset');
  }
}

function idOf({ method }: MatrixRow): string {
  return `question:survey.matrix.${method}`;
}

customElements.define('lab-survey-matrix', SurveyMatrixLab);
