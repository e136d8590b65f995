// One row of the matrix on the page: its lists, what is written under them, and what is said of it.
import {
  isRight,
  type SurveyColumn,
  type SurveyMethod,
  type SurveyOption,
  type SurveyRow,
  surveyColumnIds,
  surveyColumns,
} from '#src/worksheet/survey/matrix.ts';
import { wordsOfOption } from './options.ts';
import type { SurveyExplanations, SurveyWords } from './survey-words.ts';

/** The words that a row needs. */
export interface RowWords {
  readonly right: string;
  readonly wrong: string;
  readonly columns: SurveyWords['columns'];
  readonly options: SurveyWords['options'];
  readonly explanations: SurveyExplanations;
}

/** The parts of one cell. */
interface Cell {
  readonly column: SurveyColumn;
  readonly select: HTMLSelectElement;
  readonly mark: HTMLElement;
  readonly written: HTMLElement;
}

/** A row: its state is what stands in it. */
export class MatrixRow {
  readonly method: SurveyMethod;
  readonly cells: readonly Cell[];
  readonly #said: HTMLElement;
  readonly #words: RowWords;
  readonly #checked = new Set<SurveyColumn>();

  constructor(element: HTMLElement, said: HTMLElement, words: RowWords) {
    this.method = element.dataset['method'] as SurveyMethod; // written by the shell of the same build
    this.cells = surveyColumnIds.map((column) => cellOf(element, column));
    this.#said = said;
    this.#words = words;
  }

  get state(): SurveyRow {
    return Object.fromEntries(
      this.cells.flatMap((cell) => {
        const option = chosen(cell);
        return option ? [[cell.column, { option, checked: this.#checked.has(cell.column) }]] : [];
      }),
    );
  }

  /** How many cells were checked and are right. */
  get right(): number {
    return Object.entries(this.state).filter(
      ([column, cell]) => cell.checked && isRight(this.method, column as SurveyColumn, cell.option),
    ).length;
  }

  /** Puts a state in place of what stands there. */
  fill(row: SurveyRow): void {
    this.#checked.clear();
    for (const cell of this.cells) {
      cell.select.value = row[cell.column]?.option ?? '';
      if (row[cell.column]?.checked) this.#checked.add(cell.column);
    }
    this.show();
  }

  /** A cell was changed: what was said of it no longer holds. */
  changed(column: SurveyColumn): void {
    this.#checked.delete(column);
    this.show();
  }

  /** Checks every cell that holds something; false when none does. */
  check(): boolean {
    const filled = this.cells.filter((cell) => chosen(cell) !== undefined);
    for (const { column } of filled) this.#checked.add(column);
    this.show();
    return filled.length > 0;
  }

  /** Writes out what was chosen, marks what was checked, and says why. */
  show(): void {
    const items: HTMLElement[] = [];
    for (const cell of this.cells) {
      const option = chosen(cell);
      cell.written.textContent = option
        ? wordsOfOption(this.#words.options, cell.column, option).full
        : '';
      const checked = option !== undefined && this.#checked.has(cell.column);
      const right = checked && isRight(this.method, cell.column, option);
      cell.mark.textContent = checked ? (right ? '✓' : '✗') : '';
      cell.mark.dataset['kind'] = right ? 'good' : 'bad';
      cell.mark.ariaHidden = 'true';
      cell.select.ariaInvalid = checked && !right ? 'true' : null;
      if (checked) items.push(this.#item(cell, option, right));
    }
    this.#said.replaceChildren(...(items.length > 0 ? [list(items)] : []));
  }

  #item({ column, select }: Cell, option: SurveyOption, right: boolean): HTMLElement {
    const { explanations, right: yes, wrong: no } = this.#words;
    const { ownerDocument } = select;
    const item = ownerDocument.createElement('li');
    const label = ownerDocument.createElement('strong');
    label.textContent = this.#words.columns[column];
    const verdict = ownerDocument.createElement('em');
    verdict.textContent = right ? `✓ ${yes}` : `✗ ${no}`;
    const why = ownerDocument.createElement('span');
    why.textContent = right
      ? explanations.cells[this.method][column]
      : wordsOfOption(explanations.options, column, option);
    item.append(label, ' ', verdict, '. ', why);
    return item;
  }
}

function list(items: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('ul');
  element.className = 'survey-explained';
  element.append(...items);
  return element;
}

function chosen({ column, select }: Cell): SurveyOption | undefined {
  const options: readonly SurveyOption[] = surveyColumns[column];
  return options.find((option) => option === select.value);
}

function cellOf(row: HTMLElement, column: SurveyColumn): Cell {
  const cell = row.querySelector(`[data-column="${column}"]`);
  const select = cell?.querySelector('select');
  const mark = cell?.querySelector<HTMLElement>('[data-part="mark"]');
  const written = cell?.querySelector<HTMLElement>('[data-part="written"]');
  if (!select || !mark || !written)
    throw new Error(`<lab-survey-matrix>: cell "${column}" lacks its list or what stands under it`);
  return { column, select, mark, written };
}
