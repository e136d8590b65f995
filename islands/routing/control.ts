// The controlled gate at work: the transport bar drives it, and a change of settings starts it over.
import { formatNumber, formatPercent } from '#src/book/format.ts';
import { LabElement } from '../kit/lab-element.ts';
import { attachTransport } from '../kit/transport.ts';
import { type ControlSettings, controlRun, streamOrders } from './control-run.ts';
import { controlFigure, controlLines, controlSentence } from './control-view.ts';
import { shellLadder } from './fetched-ladder.ts';

class ControlLab extends LabElement {
  protected override async start(): Promise<void> {
    const ladder = await shellLadder(this);
    if (!ladder || this.signal.aborted) return; // nothing was recorded: the shell says so
    const { locale } = this;
    const run = controlRun(ladder, this.#settings());
    const transport = attachTransport({
      root: this,
      simulation: run,
      locale,
      signal: this.signal,
      say: () => controlSentence(run, locale),
      draw: () => {
        this.labPart('sentence').textContent = controlSentence(run, locale);
        this.labPart('plot').replaceChildren(controlFigure(run, { document, locale }));
        this.labPart('rows', HTMLTableSectionElement).replaceChildren(
          ...controlLines(run, { document, locale }),
        );
      },
    });
    for (const name of ['budget', 'rate', 'order', 'fixed']) {
      const control = this.querySelector<HTMLInputElement>(`[data-part="${name}"]`);
      if (!control) continue;
      control.disabled = false;
      this.on(control, 'input', () => {
        run.settings = this.#settings();
        transport.reset();
      });
    }
  }

  /** What the controls say, each number written beside its slider. */
  #settings(): ControlSettings {
    const budget = this.labPart('budget', HTMLInputElement).valueAsNumber;
    const rate = this.labPart('rate', HTMLInputElement).valueAsNumber;
    const { value } = this.labPart('order', HTMLSelectElement);
    const { checked } = this.labPart('fixed', HTMLInputElement);
    this.labPart('budget-value').textContent = formatPercent(budget, this.locale);
    this.labPart('rate-value').textContent = formatNumber(rate, this.locale, { fractionDigits: 3 });
    return {
      budget,
      rate: checked ? 0 : rate,
      order: streamOrders.find((order) => order === value) ?? 'mixed',
    };
  }
}

customElements.define('lab-control', ControlLab);
