// A figure of the card: drawn at two widths, with legend, caption and its rows as a table.
import type { ChartContext } from '../kit/plot-figure.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { type DataTable, dataTable } from './data-table.ts';

/** One entry of a legend: a class that draws its mark, and its words. */
export interface LegendEntry {
  readonly mark: string;
  readonly words: string;
}

/** What a figure consists of. */
export interface FigureBlock {
  readonly draw: (context: ChartContext) => Element;
  readonly legend: readonly LegendEntry[];
  readonly caption: string;
  readonly table: DataTable;
}

/** Draws it. */
export function figureBlock(
  { draw, legend, caption, table }: FigureBlock,
  { document, locale }: Omit<ChartContext, 'width'>,
): Element {
  const figure = document.createElement('figure');
  figure.className = 'book-figure';
  const list = document.createElement('ul');
  list.className = 'model-card-legend';
  for (const { mark, words } of legend) {
    const item = document.createElement('li');
    const sign = document.createElement('span');
    sign.className = `model-card-mark model-card-mark-${mark}`;
    sign.setAttribute('aria-hidden', 'true');
    item.append(sign, ` ${words}`);
    list.append(item);
  }
  const words = document.createElement('figcaption');
  words.textContent = caption;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = table.label;
  details.append(summary, dataTable(table, document));
  figure.append(plotPair({ document, locale }, draw), list, words, details);
  return figure;
}
