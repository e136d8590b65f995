// The cascade as a page shows it: figure, rows of the table, and the sentences. The build draws it with the recorded
// cascade, the page with the reader's.
import { formatNumber, formatPercent } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { variantName } from '../kit/variant-names.ts';
import { wordsIn } from '../kit/words.ts';
import { type CascadeRow, standingOf } from './cascade-rows.ts';
import { costChart } from './chart.ts';
import type { PackedLadder } from './packed-ladder.ts';
import { routingStrings } from './strings.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

/** A share as percent with one digit. */
function share(value: number, locale: Locale): string {
  return formatPercent(value, locale, { fractionDigits: 1 });
}

/** What the reader's cascade costs and has right, and how the best single model no dearer stands to it. */
export function cascadeSentences(
  rows: readonly CascadeRow[],
  { names }: Pick<PackedLadder, 'names'>,
  locale: Locale,
): string[] {
  const words = wordsIn(routingStrings, locale);
  const own = rows.find(({ kind }) => kind === 'own');
  if (!own) return [words('empty')];
  const result = words('result', {
    cost: share(own.cost, locale),
    chosen: share(own.chosenRight, locale),
    judged: share(own.right, locale),
    count: names.length - 1,
    small: share(1 - (own.answered.at(-1) ?? 0), locale),
  });
  const { single, gained } = standingOf(rows, own);
  if (single === undefined) return [result, words('cheaper')];
  const points = Math.round(gained * 1000) / 10;
  const key = points > 0 ? 'gained' : points < 0 ? 'lost' : 'same';
  return [
    result,
    words(key, {
      name: variantName(names[single] ?? '', locale),
      points: formatNumber(Math.abs(points), locale, { fractionDigits: 1 }),
    }),
  ];
}

/** The figure, at both widths. */
export function cascadeFigure(
  rows: readonly CascadeRow[],
  { names }: Pick<PackedLadder, 'names'>,
  { document, locale }: ViewContext,
): Element {
  const t = routingStrings[locale];
  const points = rows.map(({ kind, cost, right, gates }) => ({
    kind,
    cost,
    right,
    label: names[gates.findIndex((gate) => gate !== null)] ?? '',
  }));
  const labels = {
    chart: t.chart,
    x: t.x,
    y: t.y,
    share: (value: number) => formatPercent(value, locale),
  };
  return plotPair({ document, locale }, (context) => costChart(points, labels, context));
}

/** The rows of the table. */
export function cascadeLines(
  rows: readonly CascadeRow[],
  { names }: Pick<PackedLadder, 'names'>,
  { document, locale }: ViewContext,
): Element[] {
  const words = wordsIn(routingStrings, locale);
  return rows.map(({ kind, gates, cost, right, chosenRight }) => {
    const first = gates.findIndex((gate) => gate !== null);
    const name =
      kind === 'single'
        ? words('single', { name: variantName(names[first] ?? '', locale) })
        : words(kind);
    const ways = gates.flatMap((gate, i) => {
      if (gate === null) return [];
      const least = formatNumber(gate, locale, { fractionDigits: 2 });
      const isLast = gates.slice(i + 1).every((later) => later === null);
      return [isLast ? `${names[i]}` : `${names[i]} ≥ ${least}`];
    });
    const line = document.createElement('tr');
    const head = document.createElement('th');
    head.setAttribute('scope', 'row');
    head.textContent = name;
    line.append(
      head,
      ...[
        share(cost, locale),
        share(right, locale),
        share(chosenRight, locale),
        ways.join(' → '),
      ].map((text) => {
        const cell = document.createElement('td');
        cell.textContent = text;
        return cell;
      }),
    );
    return line;
  });
}
