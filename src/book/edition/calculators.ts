// A calculator on paper: a table of what it starts from and what follows, with the formula filled in.
import { formatNumber } from '../format.ts';
import type { Locale } from '../locales.ts';
import { element, lineOf } from './element.ts';
import { type EditionWords, editionWords } from './words.ts';

/** Turns each `lab-calculator` below `body` into its table, formula, figure and notes, in place. */
export function calculatorTables(body: HTMLElement, locale: Locale): void {
  const words = editionWords[locale];
  for (const lab of body.querySelectorAll('lab-calculator')) {
    const inputs = lab.querySelector('.calculator-inputs');
    const results = lab.querySelector('.calculator-results');
    if (inputs === null || results === null) continue;
    const head = element(lab, 'thead', '', headRow(lab, words));
    const table = element(
      lab,
      'table',
      'edition-calculator',
      element(lab, 'caption', '', lineOf(lab.querySelector('h3'))),
      head,
      group(lab, words.given, inputRows(inputs, locale)),
      group(lab, words.results, resultRows(results)),
    );
    inputs.replaceWith(table);
    results.remove();
    lab.querySelector('h3')?.remove();
  }
}

function headRow(lab: Element, words: EditionWords): HTMLElement {
  const cells = [words.quantity, words.value].map((word) => {
    const cell = element(lab, 'th', '', word);
    cell.setAttribute('scope', 'col');
    return cell;
  });
  return element(lab, 'tr', '', ...cells);
}

type Row = readonly [label: string, value: string];

function inputRows(inputs: Element, locale: Locale): readonly Row[] {
  return [...inputs.querySelectorAll('.calculator-input')].map((input) => [
    lineOf(input.querySelector('label')),
    givenValue(input, locale),
  ]);
}

/** Every digit that counts: the table must give the results back. */
const allDigits = { significantDigits: 12 } as const;

function givenValue(input: Element, locale: Locale): string {
  const chosen = input.querySelector('option[selected]') ?? input.querySelector('option');
  if (chosen !== null) return lineOf(chosen);
  const value = Number(input.querySelector('input[type="number"]')?.getAttribute('value'));
  const unit = lineOf(input.querySelector('small'));
  return `${formatNumber(value, locale, allDigits)}\u00a0${unit}`.trim();
}

function resultRows(results: Element): readonly Row[] {
  return [...results.querySelectorAll('dt')].map((term) => [
    lineOf(term),
    lineOf(term.nextElementSibling),
  ]);
}

function group(lab: Element, title: string, rows: readonly Row[]): HTMLElement {
  const head = element(lab, 'th', '', title);
  head.setAttribute('scope', 'rowgroup');
  head.setAttribute('colspan', '2');
  const lines = rows.map(([label, value]) => {
    const cell = element(lab, 'th', '', label);
    cell.setAttribute('scope', 'row');
    return element(lab, 'tr', '', cell, element(lab, 'td', '', value));
  });
  return element(lab, 'tbody', '', element(lab, 'tr', 'edition-group', head), ...lines);
}
