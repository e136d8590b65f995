// A controlled gate as the page shows it: sentence, figure, and a row every hundred prompts.
import { formatNumber, formatPercent } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { wordsIn } from '../kit/words.ts';
import { controlChart } from './chart.ts';
import type { ControlRun } from './control-run.ts';
import { routingStrings } from './strings.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

/** Prompts between two rows of the table. */
const EVERY = 100;

/** Where the run stands. */
export function controlSentence({ state, settings }: ControlRun, locale: Locale): string {
  const words = wordsIn(routingStrings, locale);
  const gate = formatNumber(state.gate, locale, { fractionDigits: 2 });
  if (state.prompts === 0) return words('control.start', { gate });
  const share = (value: number) => formatPercent(value, locale, { fractionDigits: 1 });
  return words('control.state', {
    prompts: formatNumber(state.prompts, locale),
    gate,
    cost: share(state.spent / state.prompts),
    budget: share(settings.budget),
    escalated: share(state.escalated / state.prompts),
    right: share(state.right / state.prompts),
  });
}

/** The figure, at both widths. */
export function controlFigure(run: ControlRun, { document, locale }: ViewContext): Element {
  const t = routingStrings[locale];
  const labels = {
    chart: t['control.chart'],
    x: t['control.x'],
    y: t['control.y'],
    share: (value: number) => formatPercent(value, locale),
  };
  return plotPair({ document, locale }, (context) =>
    controlChart(
      run.points,
      { budget: run.settings.budget, prompts: run.prompts },
      labels,
      context,
    ),
  );
}

/** The rows of the table. */
export function controlLines(run: ControlRun, { document, locale }: ViewContext): Element[] {
  return run.points
    .filter(({ prompt }) => prompt % EVERY === 0 || prompt === run.prompts)
    .map(({ prompt, gate, recent }) => {
      const line = document.createElement('tr');
      const head = document.createElement('th');
      head.setAttribute('scope', 'row');
      head.textContent = formatNumber(prompt, locale);
      const cells = [
        formatNumber(gate, locale, { fractionDigits: 2 }),
        formatPercent(recent, locale, { fractionDigits: 1 }),
      ].map((text) => {
        const cell = document.createElement('td');
        cell.textContent = text;
        return cell;
      });
      line.append(head, ...cells);
      return line;
    });
}
