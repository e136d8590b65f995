// A watched training as the page shows it: four small figures, what the router says of each token, and the curves
// as a table. The build draws the recorded run with it, the page the reader's own, part by part.
import { formatNumber, formatPercent } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { type RouterArm, routerArms } from '#src/train/router-arms.ts';
import { wordsIn } from '../kit/words.ts';
import { type CurveLabels, type CurveRow, curvesChart } from './chart.ts';
import type { WatchedRun } from './contract.ts';
import { trainingStrings } from './strings.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

/** CSS pixels a figure is drawn at; the style sheet lets it shrink. */
const WIDTH = 340;

/** The figures by name, in the order of the page; each draws itself from the run. */
export const figureNames = ['loss', 'share.balanced', 'share.free', 'distance'] as const;
/** One of them. */
export type FigureName = (typeof figureNames)[number];

/** Draws one figure with its caption. */
export function trainingFigure(
  name: FigureName,
  run: WatchedRun,
  { document, locale }: ViewContext,
): Element {
  const words = wordsIn(trainingStrings, locale);
  const decimals = (digits: number) => (value: number) =>
    formatNumber(value, locale, { fractionDigits: digits });
  const parts = {
    loss: {
      rows: byArm(run, locale, ({ loss }) => loss),
      caption: words('lossCaption'),
      y: words('lossAxis'),
      tick: decimals(0),
    },
    distance: {
      rows: byArm(run, locale, ({ distance }) => distance),
      caption: words('distanceCaption'),
      y: words('distanceAxis'),
      tick: decimals(1),
    },
    'share.balanced': share('balanced'),
    'share.free': share('free'),
  } satisfies Record<FigureName, unknown>;
  function share(arm: RouterArm) {
    return {
      rows: byExpert(run, arm, locale),
      caption: words(`shareCaption.${arm}`),
      y: words('shareAxis'),
      tick: (value: number) => formatPercent(value, locale, { fractionDigits: 0 }),
      top: 1,
    };
  }
  const { rows, caption, ...own } = parts[name];
  const labels: CurveLabels = {
    name: caption,
    x: words('step'),
    steps: run.options.steps,
    ...own,
  };
  const figure = document.createElement('figure');
  figure.className = 'book-figure';
  const text = document.createElement('figcaption');
  text.textContent = caption;
  figure.append(curvesChart(rows, labels, { document, locale, width: WIDTH }), text);
  return figure;
}

function byArm(
  { points }: WatchedRun,
  locale: Locale,
  value: (arm: WatchedRun['points'][number][RouterArm]) => number,
): CurveRow[] {
  const words = wordsIn(trainingStrings, locale);
  return points.flatMap((point) =>
    routerArms.map((arm) => ({ step: point.step, value: value(point[arm]), line: words(arm) })),
  );
}

function byExpert({ points }: WatchedRun, arm: RouterArm, locale: Locale): CurveRow[] {
  const words = wordsIn(trainingStrings, locale);
  return points.flatMap(({ step, [arm]: { share } }) =>
    share.map((value, e) => ({ step, value, line: words('expert', { number: e + 1 }) })),
  );
}

/** The router's softmax for every token of the sentence at the last point, the chosen experts marked. */
export function routerTable(run: WatchedRun, { document, locale }: ViewContext): Element {
  const words = wordsIn(trainingStrings, locale);
  const last = run.points.at(-1);
  const table = document.createElement('table');
  const caption = document.createElement('caption');
  const step = formatNumber(last?.step ?? 0, locale);
  caption.textContent = words('routerCaption', { step });
  const experts = Array.from({ length: run.experts }, (_, e) => e);
  const head = document.createElement('thead');
  head.append(
    line(document, [
      { text: words('token'), rows: 2 },
      ...routerArms.map((arm) => ({ text: words(`${arm}.title`), columns: run.experts })),
    ]),
    line(
      document,
      routerArms.flatMap(() => experts.map((e) => ({ text: words('expert', { number: e + 1 }) }))),
    ),
  );
  const body = document.createElement('tbody');
  for (const [t, token] of run.tokens.entries()) {
    const row = document.createElement('tr');
    const name = document.createElement('th');
    name.setAttribute('scope', 'row');
    name.textContent = token;
    row.append(name);
    for (const arm of routerArms) {
      const probabilities = last?.[arm].probabilities[t] ?? [];
      const chosen = largest(probabilities, run.expertsPerToken);
      for (const e of experts) {
        const cell = document.createElement('td');
        const probability = probabilities[e];
        const text =
          probability === undefined
            ? '–'
            : formatPercent(probability, locale, { fractionDigits: 0 });
        cell.textContent = chosen.has(e) ? `● ${text}` : text;
        if (chosen.has(e)) cell.setAttribute('data-chosen', '');
        row.append(cell);
      }
    }
    body.append(row);
  }
  table.append(caption, head, body);
  return boxed(document, table, words('routerTitle'));
}

/** The curves as rows: what the figures are drawn from. */
export function curvesTable(run: WatchedRun, { document, locale }: ViewContext): Element {
  const words = wordsIn(trainingStrings, locale);
  const table = document.createElement('table');
  const head = document.createElement('thead');
  const names = [words('loss'), words('largest'), words('distance')];
  head.append(
    line(document, [
      { text: words('step'), rows: 2 },
      ...routerArms.map((arm) => ({ text: words(`${arm}.title`), columns: names.length })),
    ]),
    line(
      document,
      routerArms.flatMap(() => names.map((text) => ({ text }))),
    ),
  );
  const body = document.createElement('tbody');
  const two = (value: number) => formatNumber(value, locale, { fractionDigits: 2 });
  for (const point of run.points) {
    const row = document.createElement('tr');
    const step = document.createElement('th');
    step.setAttribute('scope', 'row');
    step.textContent = formatNumber(point.step, locale);
    row.append(step);
    for (const arm of routerArms) {
      const { loss, share, distance } = point[arm];
      for (const text of [
        two(loss),
        formatPercent(Math.max(...share), locale, { fractionDigits: 0 }),
        two(distance),
      ]) {
        const cell = document.createElement('td');
        cell.textContent = text;
        row.append(cell);
      }
    }
    body.append(row);
  }
  table.append(head, body);
  return boxed(document, table, words('table'));
}

/** What decided the run, as a sentence. */
export function optionsSentence({ options }: WatchedRun, locale: Locale): string {
  const { mixture, steps, batch, balance, seed } = options;
  const words = wordsIn(trainingStrings, locale);
  return words('options', {
    mixture: words(`mixture.${mixture}`),
    steps: formatNumber(steps, locale),
    batch: formatNumber(batch, locale),
    balance: formatNumber(balance, locale),
    seed: formatNumber(seed, locale),
  });
}

function largest(probabilities: readonly number[], k: number): Set<number> {
  const order = [...probabilities.keys()].sort(
    (a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0) || a - b,
  );
  return new Set(order.slice(0, k));
}

function line(
  document: Document,
  headings: readonly {
    readonly text: string;
    readonly rows?: number;
    readonly columns?: number;
  }[],
): Element {
  const row = document.createElement('tr');
  for (const { text, rows, columns } of headings) {
    const cell = document.createElement('th');
    cell.setAttribute('scope', columns === undefined ? 'col' : 'colgroup');
    if (rows !== undefined) cell.setAttribute('rowspan', `${rows}`);
    if (columns !== undefined) cell.setAttribute('colspan', `${columns}`);
    cell.textContent = text;
    row.append(cell);
  }
  return row;
}

function boxed(document: Document, table: Element, label: string): Element {
  const box = document.createElement('div');
  box.className = 'book-scroll book-table';
  box.setAttribute('role', 'group');
  box.setAttribute('tabindex', '0');
  box.setAttribute('aria-label', label);
  box.append(table);
  return box;
}
