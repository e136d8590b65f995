// What a sheet says for some values, ready to print: the same for the build and for the page.
import { formatNumber, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { AnyValues, Sheet } from './sheet.ts';
import { optionWords, type SheetWords } from './sheet-words.ts';

/** Results as printed. */
export interface Calculation {
  /** By output. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly formula: readonly string[];
  /** The sentence that says why there are no results; null where there are. */
  readonly problem: string | null;
}

const NONE = '—';

/** Computes a sheet and writes it in one language. */
export function calculation(
  sheet: Sheet,
  values: AnyValues,
  words: SheetWords,
  locale: Locale,
): Calculation {
  const problem = sheet.problem?.(values) ?? null;
  const results = outputValues(sheet, values);
  const outputs = Object.fromEntries(
    Object.entries(sheet.outputs).map(([id, { unit, digits }]) => {
      const value = results[id];
      if (typeof value !== 'number') return [id, NONE];
      return [id, formatQuantity(value, unit, locale, digits === undefined ? {} : { digits })];
    }),
  );
  if (problem !== null) {
    const sentence = words.problems?.[problem as never] as string | undefined;
    if (sentence === undefined)
      throw new Error(`${words.title}: no words for problem "${problem}"`);
    return { outputs, formula: [], problem: sentence };
  }
  const shown = { ...shownInputs(sheet, values, words, locale), ...outputs };
  const formula = sheet.formula({
    shown,
    values,
    write: (value, unit, digits = 3) =>
      unit === undefined
        ? bare(value, locale, digits)
        : formatQuantity(value, unit, locale, Number.isInteger(value) ? {} : { digits }),
  });
  return { outputs, formula, problem: null };
}

/** The outputs as numbers; null where the values have none, or make no sense together. */
export function outputValues(sheet: Sheet, values: AnyValues): Record<string, number | null> {
  const sensible = (sheet.problem?.(values) ?? null) === null;
  return Object.fromEntries(
    Object.entries(sheet.outputs).map(([id, output]) => {
      const value = sensible ? output.of(values) : null;
      return [id, value !== null && Number.isFinite(value) ? value : null];
    }),
  );
}

function shownInputs({ inputs }: Sheet, values: AnyValues, words: SheetWords, locale: Locale) {
  return Object.fromEntries(
    Object.keys(inputs).map((id) => {
      const value = values[id];
      if (typeof value === 'number') return [id, bare(value, locale, 6)];
      return [id, optionWords(words, id)[String(value)] ?? String(value)];
    }),
  );
}

function bare(value: number, locale: Locale, significantDigits: number): string {
  return formatNumber(value, locale, Number.isInteger(value) ? {} : { significantDigits });
}
