// The one slider: a quantity over its whole range, and the nine words there beside those now.
import { type QuantityId, quantities, quantityOf } from '#src/core/workload/quantities.ts';
import { metrics, type Workload } from '#src/core/workload/workload.ts';
import { positionOf, valueAt } from './slider.ts';
import { movedTable } from './slider-view.ts';
import type { Judgements } from './techniques-view.ts';
import type { WorkloadText } from './text.ts';

/** The slider of one lab. */
export class SliderPanel {
  readonly #root: HTMLElement;
  readonly #text: WorkloadText;
  readonly #quantity: HTMLSelectElement;
  readonly #range: HTMLInputElement;
  #workload: Workload | null = null;
  #now: Judgements | null = null;

  constructor(root: HTMLElement, text: WorkloadText) {
    this.#root = root;
    this.#text = text;
    this.#quantity = this.#part('slider-quantity') as HTMLSelectElement;
    this.#range = this.#part('slider') as HTMLInputElement;
    this.#quantity.addEventListener('change', () => this.#reset());
    this.#range.addEventListener('input', () => {
      if (this.#workload !== null)
        this.#show(valueAt(this.#workload, this.#id(), this.#range.valueAsNumber));
    });
    this.#part('slider-reset').addEventListener('click', () => this.#reset());
  }

  /** Takes a new workload; the slider goes back to where the quantity stands. */
  follow(workload: Workload, now: Judgements): void {
    this.#workload = workload;
    this.#now = now;
    this.#reset();
  }

  /** Moves to a condition: `quantity` and `value` as a button carries them. */
  goTo({ quantity = '', value = '' }: DOMStringMap): void {
    if (this.#workload === null || !Object.hasOwn(quantities, quantity)) return;
    this.#quantity.value = quantity;
    this.#range.value = String(positionOf(this.#workload, this.#id(), Number(value)));
    this.#show(Number(value));
    this.#range.focus();
    this.#range.scrollIntoView({ block: 'center' });
  }

  #id(): QuantityId {
    return this.#quantity.value as QuantityId;
  }

  #reset(): void {
    if (this.#workload === null) return;
    const id = this.#id();
    // A bound nobody has stated begins in the middle.
    const value = quantityOf(this.#workload, id) ?? 0.5;
    this.#range.value = String(positionOf(this.#workload, id, value));
    this.#show(value);
  }

  #show(value: number): void {
    if (this.#workload === null || this.#now === null) return;
    const quantity = this.#id();
    const text = this.#text;
    const worded = this.#worded(quantity, value, this.#workload);
    this.#part('slider-value').textContent = text.say('sliderAt', { value: worded });
    this.#range.setAttribute('aria-valuetext', worded);
    this.#part('slider-table').replaceChildren(
      movedTable(
        this.#workload,
        this.#now,
        { quantity, value },
        { document: this.#root.ownerDocument, text },
      ),
    );
  }

  #worded(quantity: QuantityId, value: number, { requirement }: Workload): string {
    if (quantity === 'quality-bound') return this.#text.share(value);
    const { unit } = quantity === 'target' ? metrics[requirement.metric] : quantities[quantity];
    return this.#text.number(value, unit);
  }

  #part(name: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`<lab-workload>: part "${name}" is missing`);
    return found;
  }
}
