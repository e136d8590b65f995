// Follows the fields and sliders of one sheet. The sheet and its words are fetched by the id on the element.
import { formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { LabElement } from '../kit/lab-element.ts';
import { wordsIn } from '../kit/words.ts';
import { calculation } from './calculation.ts';
import { type AnyValues, isChoice, type NumberInput, openingValues, type Sheet } from './sheet.ts';
import type { SheetWords } from './sheet-words.ts';
import { sliderPosition, valueAt } from './slider.ts';
import { calculatorStrings } from './strings.ts';

const sheets = import.meta.glob<{ sheet: Sheet }>('./sheets/*.ts');
const words = import.meta.glob<{ words: Readonly<Record<Locale, SheetWords>> }>('./words/*.ts');

class CalculatorLab extends LabElement {
  #sheet: Sheet | undefined;
  #words: SheetWords | undefined;
  #values: AnyValues = {};
  #drawing = 0;

  protected override async start(): Promise<void> {
    const id = this.dataset['of'] ?? '';
    const [sheet, worded] = await Promise.all([
      sheets[`./sheets/${id}.ts`]?.(),
      words[`./words/${id}.ts`]?.(),
    ]);
    if (!sheet || !worded) throw new Error(`<lab-calculator>: no sheet "${id}"`);
    this.#sheet = sheet.sheet;
    this.#words = worded.words[this.locale];
    this.#values = openingValues(sheet.sheet);
    this.on(this, 'input', ({ target }) => this.#changed(target));
    for (const select of this.querySelectorAll('select')) select.disabled = false;
    this.#follow();
    this.dataset['live'] = '';
  }

  #changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || !this.#sheet) return;
    const slid = target.dataset['slider'];
    const input = slid === undefined ? undefined : this.#sheet.inputs[slid];
    if (slid !== undefined && input && !isChoice(input))
      this.#field(slid).value = String(valueAt(input, (target as HTMLInputElement).valueAsNumber));
    const preset = this.querySelector<HTMLSelectElement>('[data-part="preset"]');
    if (target === preset) this.#fill(preset);
    else if (preset) preset.value = '';
    this.#follow();
  }

  /** Puts a published model's values into the fields. */
  #fill(preset: HTMLSelectElement): void {
    const given = preset.selectedOptions[0]?.dataset['values'];
    if (given === undefined) return;
    const values: AnyValues = JSON.parse(given); // the shell's own
    for (const [id, value] of Object.entries(values)) this.#field(id).value = String(value);
  }

  #field(id: string): HTMLInputElement | HTMLSelectElement {
    const field = this.querySelector(`[data-input="${id}"]`);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field;
    throw new Error(`<lab-calculator>: no field for "${id}"`);
  }

  /** Reads every field, moves the sliders along, and writes the results; a number that cannot be used is named. */
  #follow(): void {
    const [sheet, words] = [this.#sheet, this.#words];
    if (!sheet || !words) return;
    const problems: string[] = [];
    const values: Record<string, number | string> = { ...this.#values };
    for (const [id, input] of Object.entries(sheet.inputs)) {
      const field = this.#field(id);
      if (isChoice(input)) {
        values[id] = field.value;
        continue;
      }
      const value = field.value === '' ? Number.NaN : Number(field.value);
      const whole = (input.step ?? 1) % 1 !== 0 || Number.isInteger(value);
      const usable = value >= input.min && value <= input.max && whole;
      field.setAttribute('aria-invalid', String(!usable));
      if (usable) values[id] = value;
      else problems.push(this.#outside(words.inputs[id]?.label ?? id, input));
      const slider = this.querySelector<HTMLInputElement>(`[data-slider="${id}"]`);
      const kept = Number(values[id]);
      if (slider && slider !== document.activeElement)
        slider.valueAsNumber = sliderPosition(input, kept);
      slider?.setAttribute('aria-valuetext', formatQuantity(kept, input.unit, this.locale));
    }
    this.#values = values;
    this.#show(sheet, words, problems);
  }

  #outside(label: string, { min, max, unit }: NumberInput): string {
    const write = (end: number) => formatQuantity(end, unit, this.locale);
    const say = wordsIn(calculatorStrings, this.locale);
    return say('outside', { label, min: write(min), max: write(max) });
  }

  #show(sheet: Sheet, words: SheetWords, problems: readonly string[]): void {
    const { outputs, formula, problem } = calculation(sheet, this.#values, words, this.locale);
    for (const output of this.querySelectorAll<HTMLOutputElement>('output[data-output]')) {
      const text = outputs[output.dataset['output'] ?? ''] ?? '';
      if (output.textContent !== text) output.textContent = text;
    }
    const status = this.labPart('problem');
    const said = [...problems, ...(problem === null ? [] : [problem])].join(' ');
    if (status.textContent !== said) status.textContent = said;
    if (said === '') delete status.dataset['kind'];
    else status.dataset['kind'] = 'bad';
    this.labPart('formula').replaceChildren(
      ...formula.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
    if (!sheet.figure) return;
    // Drawn once a frame at most, however fast the slider moves.
    cancelAnimationFrame(this.#drawing);
    this.#drawing = requestAnimationFrame(() => void this.#draw(sheet, words));
  }

  async #draw(sheet: Sheet, words: SheetWords): Promise<void> {
    const view = await import('./figure-view.ts').catch(() => undefined);
    const plot = this.labPart('plot');
    if (!view) {
      // Offline: the figure would show other values than the fields, so it leaves.
      plot.replaceChildren();
      return;
    }
    const context = { sheet, words, values: this.#values, document, locale: this.locale };
    plot.replaceChildren(view.calculatorFigure(context) ?? '');
    this.labPart('rows', HTMLTableSectionElement).replaceChildren(...view.calculatorLines(context));
  }
}

customElements.define('lab-calculator', CalculatorLab);
