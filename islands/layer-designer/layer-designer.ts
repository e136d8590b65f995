// Recounts the stack's costs whenever a layer or the length changes; the arithmetic is src/core's.
import type { HybridLayer, HybridShape } from '#src/core/hybrid.ts';
import { LabElement } from '../kit/lab-element.ts';
import { wordsIn } from '../kit/words.ts';
import { costRows, memoryShare } from './cells.ts';
import { digitsOf, layersOf, mostTokens, orderCosts } from './orders.ts';
import { designerStrings, mixerIds } from './strings.ts';
import type { TrainedOrder } from './trained.ts';

class LayerDesignerLab extends LabElement {
  #words = wordsIn(designerStrings, this.locale);
  // Both were written by the shell of the same build.
  #shape = JSON.parse(this.dataset['shape'] ?? '') as HybridShape;
  #trained = JSON.parse(this.dataset['trained'] ?? '') as Readonly<Record<string, TrainedOrder>>;

  protected override start(): void {
    for (const control of this.querySelectorAll<HTMLInputElement>('input, select, button'))
      control.disabled = false;
    this.on(this, 'change', () => this.#draw());
    this.on(this.labPart('tokens'), 'input', () => this.#draw());
    this.on(this.labPart('reset'), 'click', () => this.#reset());
    this.#draw();
  }

  #stack(): HybridLayer[] {
    const experts = this.labParts<HTMLInputElement>('experts');
    return this.labParts<HTMLSelectElement>('mixer').map(({ value }, l) => ({
      mixer: mixerIds.find((id) => id === value) ?? 'attention',
      experts: experts[l]?.checked ?? false,
    }));
  }

  #draw(): void {
    const input = this.labPart('tokens', HTMLInputElement);
    const tokens = input.valueAsNumber;
    const fits = Number.isInteger(tokens) && tokens >= 1 && tokens <= mostTokens;
    input.setAttribute('aria-invalid', String(!fits));
    const problem = this.labPart('problem');
    problem.textContent = fits ? '' : (problem.dataset['sentence'] ?? '');
    if (!fits) return;
    const stack = this.#stack();
    const costs = orderCosts(stack, this.#shape, tokens);
    for (const { id, own, attention } of costRows(costs, this.locale)) {
      this.labPart(`own-${id}`).textContent = own;
      this.labPart(`attention-${id}`).textContent = attention;
    }
    const share = memoryShare(costs, this.locale);
    this.labPart('share').textContent = this.#words('share', { share });
    const known = this.#trained[digitsOf(stack)];
    this.labPart('trained').textContent = known
      ? this.#words('trained', { ...known })
      : this.#words('untrained');
  }

  #reset(): void {
    const [order, tokens] = (this.dataset['first'] ?? '').split('.');
    const experts = this.labParts<HTMLInputElement>('experts');
    const mixers = this.labParts<HTMLSelectElement>('mixer');
    for (const [l, layer] of layersOf(Number(order)).entries()) {
      (mixers[l] as HTMLSelectElement).value = layer.mixer;
      (experts[l] as HTMLInputElement).checked = layer.experts;
    }
    this.labPart('tokens', HTMLInputElement).value = tokens ?? '';
    this.#draw();
  }
}

customElements.define('lab-layer-designer', LayerDesignerLab);
