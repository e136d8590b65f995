// Checks the states and the shares a reader works out, fills in one step when asked, and starts over with another decay.
import { LabElement } from '../kit/lab-element.ts';
import { wordsIn } from '../kit/words.ts';
import { readNumber } from '../worksheet/number-input.ts';
import { isRight, lastShares, workedSteps } from './example.ts';
import { writtenNumber, writtenRows, writtenSum } from './rows.ts';
import { recurrenceStrings } from './strings.ts';

type Column = 'state' | 'share';

class RecurrenceLab extends LabElement {
  #words = wordsIn(recurrenceStrings, this.locale);

  protected override start(): void {
    for (const control of this.querySelectorAll<HTMLButtonElement | HTMLSelectElement>(
      'button, select',
    ))
      control.disabled = false;
    for (const column of ['state', 'share'] as const)
      this.on(this.labPart(`${column}-form`), 'submit', (event) => {
        event.preventDefault();
        this.#check(column);
      });
    this.on(this.labPart('next'), 'click', () => this.#fill());
    this.on(this.labPart('again'), 'click', () => this.#clear());
    this.on(this.labPart('decay'), 'change', () => {
      this.#clear();
      this.#solve();
    });
  }

  get #decay(): number {
    return Number(this.labPart('decay', HTMLSelectElement).value);
  }

  #values(column: Column): number[] {
    return column === 'state'
      ? workedSteps(this.#decay).map(({ state }) => state)
      : lastShares(this.#decay);
  }

  #check(column: Column): void {
    const inputs = this.labParts<HTMLInputElement>(column);
    const marks = this.labParts(`${column}-mark`);
    const values = this.#values(column);
    let count = 0;
    for (const [t, input] of inputs.entries()) {
      const came = input.value.trim();
      const read = readNumber(came, this.locale);
      if (came !== '' && !read.ok) {
        this.#say(column, this.#words('unreadable', { came }), 'bad');
        input.focus();
        return;
      }
      const right = read.ok && isRight(read.value, values[t] as number);
      if (right) count++;
      const word = right ? 'rightMark' : 'wrongMark';
      (marks[t] as HTMLElement).textContent = came === '' ? '' : this.#words(word);
    }
    const total = inputs.length;
    const done = count === total;
    const sum = column === 'share' && done ? ` ${this.#sum()}` : '';
    const counted = done ? this.#words('all') : this.#words('right', { count, total });
    this.#say(column, counted + sum, done ? 'good' : undefined);
  }

  /** Fills in the first step that is not right yet, and says how it comes about. */
  #fill(): void {
    const inputs = this.labParts<HTMLInputElement>('state');
    const values = this.#values('state');
    const open = inputs.findIndex(({ value }, t) => {
      const read = readNumber(value, this.locale);
      return !(read.ok && isRight(read.value, values[t] as number));
    });
    const row = writtenRows(this.#decay, this.locale)[open];
    if (!row) {
      this.#say('state', this.#words('none'));
      return;
    }
    (inputs[open] as HTMLInputElement).value = row.state;
    (this.labParts('state-mark')[open] as HTMLElement).textContent = '';
    this.#say('state', this.#words('filled', { t: open + 1, ...row }));
  }

  #clear(): void {
    for (const column of ['state', 'share'] as const) {
      for (const input of this.labParts<HTMLInputElement>(column)) input.value = '';
      for (const mark of this.labParts(`${column}-mark`)) mark.textContent = '';
      this.#say(column, '');
    }
  }

  #solve(): void {
    const rows = this.labParts('worked');
    for (const [t, row] of writtenRows(this.#decay, this.locale).entries()) {
      const cells = (rows[t] as HTMLElement).querySelectorAll('td');
      const { working, state, share, product } = row;
      for (const [i, text] of [working, state, share, product].entries())
        (cells[i] as HTMLElement).textContent = text;
    }
    const decay = writtenNumber(this.#decay, this.locale);
    this.labPart('solution').textContent = this.#words('solution', { decay });
    this.labPart('sum').textContent = this.#sum();
  }

  #sum(): string {
    return this.#words('sum', writtenSum(this.#decay, this.locale));
  }

  #say(column: Column, sentence: string, kind?: 'good' | 'bad'): void {
    const status = this.labPart(`${column}-status`);
    status.textContent = sentence;
    if (kind) status.dataset['kind'] = kind;
    else delete status.dataset['kind'];
  }
}

customElements.define('lab-recurrence', RecurrenceLab);
