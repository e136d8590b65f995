// The places at work: the transport bar drives them, and a change of settings starts over.
import { formatNumber, formatPercent } from '#src/book/format.ts';
import { LabElement } from '../kit/lab-element.ts';
import { attachTransport } from '../kit/transport.ts';
import { choosers, openingSettings, type PlacesSettings, placesRun } from './places-run.ts';
import { placesLines, placesSentence } from './places-view.ts';

class ExpertPlacesLab extends LabElement {
  protected override start(): void {
    const { locale } = this;
    const run = placesRun(this.#settings());
    const said = () => placesSentence(run.state, run.settings.chooser === 'experts', locale);
    const transport = attachTransport({
      root: this,
      simulation: run,
      locale,
      signal: this.signal,
      say: said,
      draw: () => {
        this.labPart('sentence').textContent = said();
        this.labPart('rows', HTMLTableSectionElement).replaceChildren(
          ...placesLines(run.state, { document, locale }),
        );
      },
    });
    for (const control of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      control.disabled = false;
      this.on(control, 'input', () => {
        run.settings = this.#settings();
        transport.reset();
      });
    }
  }

  /** What the controls say, each number written beside its slider. */
  #settings(): PlacesSettings {
    const number = (name: keyof PlacesSettings) => {
      const control = this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
      return Number(control?.value ?? openingSettings[name]);
    };
    const settings = {
      chooser: choosers[number('chooser')] ?? openingSettings.chooser,
      experts: number('experts'),
      perToken: number('perToken'),
      factor: number('factor'),
      skew: number('skew'),
      mass: number('mass'),
    };
    const { locale } = this;
    const digits = { fractionDigits: 2 } as const;
    this.labPart('factor-value').textContent = formatNumber(settings.factor, locale, digits);
    this.labPart('skew-value').textContent = formatNumber(settings.skew, locale, digits);
    this.labPart('mass-value').textContent = formatPercent(settings.mass, locale);
    return settings;
  }
}

customElements.define('lab-expert-places', ExpertPlacesLab);
