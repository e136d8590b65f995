// Every calculator of the book: words in each language, sensible values, results that can be printed.
import { describe, expect, it } from 'vitest';
import { calculation, outputValues } from '#islands/calculator/calculation.ts';
import { calculatorFigure, calculatorLines } from '#islands/calculator/figure-view.ts';
import { knownSheet, sheetIds } from '#islands/calculator/known-sheets.ts';
import {
  type AnyValues,
  isChoice,
  nameIn,
  openingValues,
  type Sheet,
} from '#islands/calculator/sheet.ts';
import { buildDocument } from '#islands/kit/build-document.ts';
import { localeIds } from '#src/book/locales.ts';

/** One sentence for each value that its input does not admit. */
function unfit({ inputs }: Sheet, values: AnyValues): string[] {
  return Object.entries(values).flatMap(([id, value]) => {
    const input = inputs[id];
    if (!input) return [`there is no input ${id}`];
    if (isChoice(input))
      return input.options.includes(String(value)) ? [] : [`${id}: ${value} is no option`];
    const number = Number(value);
    return number >= input.min && number <= input.max ? [] : [`${id}: ${value} is out of range`];
  });
}

describe.each(sheetIds)('the calculator %s', (id) => {
  const { sheet, words, presets } = knownSheet(id);
  const opening = openingValues(sheet);
  const settings = [
    { name: 'its defaults', values: opening },
    ...presets.map(({ name, values }) => ({
      name: nameIn(name, 'en'),
      values: { ...opening, ...values } as AnyValues,
    })),
  ];

  it.each(settings)('takes $name', ({ values }) => {
    expect(unfit(sheet, values)).toEqual([]);
    expect(sheet.problem?.(values) ?? null).toBeNull();
  });

  it.each(settings)('has a result for every output with $name', ({ values }) => {
    const missing = Object.entries(outputValues(sheet, values)).filter(
      ([, value]) => value === null,
    );
    expect(missing).toEqual([]);
  });

  it.each(localeIds)('is worded in %s, its formulas without gaps', (locale) => {
    const { outputs, formula, problem } = calculation(sheet, opening, words[locale], locale);
    expect(problem).toBeNull();
    expect(Object.keys(words[locale].outputs).sort()).toEqual(Object.keys(outputs).sort());
    expect(formula.length).toBeGreaterThan(0);
    expect(formula.join('\n')).not.toMatch(/undefined|NaN|null|—/);
  });

  it.runIf(sheet.figure)('draws a figure whose series share a unit, with a row a place', () => {
    const units = new Set(sheet.figure?.outputs.map((output) => sheet.outputs[output]?.unit));
    expect(units.size).toBe(1);
    const context = { sheet, values: opening, document: buildDocument(), locale: 'es' as const };
    const figure = calculatorFigure({ ...context, words: words.es });
    expect(figure?.querySelectorAll('svg').length).toBe(2);
    expect(figure?.innerHTML).not.toMatch(/NaN|undefined/);
    expect(calculatorLines(context)).toHaveLength(sheet.figure?.at.length ?? 0);
  });
});
