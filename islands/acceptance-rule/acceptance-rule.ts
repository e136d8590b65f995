// Redraws the figure and refills the table when another draft is chosen.
import { formatNumber } from '#src/book/format.ts';
import { LabElement } from '../kit/lab-element.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { acceptanceRows, type DraftId, drafts } from './example.ts';
import { acceptanceStrings } from './strings.ts';

class AcceptanceRuleLab extends LabElement {
  protected override start(): void {
    this.on(this, 'change', (event) => {
      const { target } = event;
      if (target instanceof HTMLInputElement && Object.hasOwn(drafts, target.value))
        void this.#draw(target.value as DraftId);
    });
  }

  async #draw(draft: DraftId): Promise<void> {
    const { locale } = this;
    const number = (value: number) => formatNumber(value, locale, { fractionDigits: 2 });
    const { rows, beta } = acceptanceRows(draft);
    this.labParts('row').forEach((line, index) => {
      const row = rows[index];
      if (!row) return;
      const values = [row.p, row.q, row.shared, row.resampled, row.shared + row.resampled];
      line.querySelectorAll('td').forEach((cell, column) => {
        cell.textContent = number(values[column] ?? 0);
      });
    });
    this.labPart('beta').textContent = number(beta);
    this.labPart('rejected').textContent = number(1 - beta);
    const chart = await import('./chart.ts').catch(() => undefined);
    if (!chart) {
      // Offline: the figure would show another draft than the table, so the table stands alone.
      this.labPart('plot').replaceChildren();
      return;
    }
    const { acceptanceChart } = chart;
    this.labPart('plot').replaceChildren(
      plotPair({ document, locale }, (context) =>
        acceptanceChart(rows, acceptanceStrings[locale], context),
      ),
    );
  }
}

customElements.define('lab-acceptance-rule', AcceptanceRuleLab);
