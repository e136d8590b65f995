// A sheet's figure as the page shows it, and its rows: drawn by the build, drawn anew where the reader moves.
import { formatMark, formatNumber, formatQuantity, formatUnit } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { Unit } from '#src/core/units.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { wordsIn } from '../kit/words.ts';
import { calculatorChart } from './chart.ts';
import { type AnyValues, isChoice, type Sheet } from './sheet.ts';
import type { SheetWords } from './sheet-words.ts';
import { calculatorStrings } from './strings.ts';
import { sweepRows } from './sweep.ts';

/** A sheet with its words, what to compute it for, and where to draw it. */
export interface FigureContext {
  readonly sheet: Sheet;
  readonly words: SheetWords;
  readonly values: AnyValues;
  readonly document: Document;
  readonly locale: Locale;
}

/** The figure at both widths; null where the sheet draws none. */
export function calculatorFigure({
  sheet,
  words,
  values,
  document,
  locale,
}: FigureContext): Element | null {
  const { figure } = sheet;
  const input = figure && sheet.inputs[figure.over];
  if (!figure || !input || isChoice(input)) return null;
  if (!words.figure) throw new Error(`${words.title}: the sheet draws a figure without words`);
  const label = (id: string) => (words.outputs as Readonly<Record<string, string>>)[id] ?? id;
  const unit = sheet.outputs[figure.outputs[0] ?? '']?.unit ?? 'count';
  const points = sweepRows(sheet, values).flatMap(({ x, outputs }) =>
    figure.outputs.flatMap((id) => {
      const y = outputs[id];
      return typeof y === 'number' ? [{ x, y, series: label(id) }] : [];
    }),
  );
  const chart = {
    name: words.figure.caption,
    x: {
      label: axisLabel(words.inputs[figure.over]?.label ?? figure.over, input.unit, locale),
      type: figure.x ?? 'linear',
      at: Number(values[figure.over]),
    },
    y: { label: words.figure.y, type: figure.y ?? 'linear' },
    series: figure.outputs.map(label),
    writeX: (value: number) => formatNumber(value, locale),
    writeY: (value: number) => formatMark(value, unit, locale),
  };
  return plotPair({ document, locale }, (context) => calculatorChart(points, chart, context));
}

function axisLabel(label: string, unit: Unit, locale: Locale): string {
  const symbol = formatUnit(unit, locale);
  return symbol === ''
    ? label
    : wordsIn(calculatorStrings, locale)('axis', { label, unit: symbol });
}

/** The rows of its table: the swept input, then the outputs in order. */
export function calculatorLines({
  sheet,
  values,
  document,
  locale,
}: Omit<FigureContext, 'words'>): Element[] {
  const { figure } = sheet;
  const input = figure && sheet.inputs[figure.over];
  if (!figure || !input || isChoice(input)) return [];
  return sweepRows(sheet, values).map(({ x, outputs }) => {
    const line = document.createElement('tr');
    const name = document.createElement('th');
    name.setAttribute('scope', 'row');
    name.textContent = formatQuantity(x, input.unit, locale);
    const cells = figure.outputs.map((id) => {
      const cell = document.createElement('td');
      const value = outputs[id];
      const unit = sheet.outputs[id]?.unit ?? 'count';
      cell.textContent =
        typeof value === 'number' ? formatQuantity(value, unit, locale, { digits: 3 }) : '—';
      return cell;
    });
    line.append(name, ...cells);
    return line;
  });
}
