// The derivation as a page shows it: each case with its words, its numbers written in the page's language.
import { formatNumber, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { DerivationStep } from '#src/worksheet/derivation.ts';
import { mlaDerivation } from '#src/worksheet/derivations/mla.ts';
import type { CaseWords, StepWords } from './step-words.ts';
import { derivationWords } from './words.ts';

/** A step with its words and its answer written out. */
export interface ShownStep {
  readonly id: string;
  readonly step: DerivationStep;
  readonly words: StepWords;
  readonly answer: string;
}

/** A case with its words. */
export interface ShownCase {
  readonly id: string;
  readonly words: CaseWords;
  readonly steps: readonly ShownStep[];
}

/** Every case in order. */
export function shownCases(locale: Locale): ShownCase[] {
  return Object.entries(mlaDerivation).map(([id, { given, steps }]) => {
    const written = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, formatNumber(value, locale)]),
    );
    // Keys and words are of one type; what is lost here is only which case is at hand.
    const wordsOf = derivationWords[locale][id as keyof typeof mlaDerivation] as (
      given: Readonly<Record<string, string>>,
    ) => CaseWords;
    const words = wordsOf(written);
    return {
      id,
      words,
      steps: Object.entries<DerivationStep>(steps).map(([name, step]) => ({
        id: name,
        step,
        words: words.steps[name] as StepWords,
        answer: writtenAnswer(step, locale),
      })),
    };
  });
}

function writtenAnswer({ answer, unit }: DerivationStep, locale: Locale): string {
  if (unit === 'count' || unit === 'byte') return formatNumber(answer, locale);
  return formatQuantity(answer, unit, locale, { significantDigits: 3 });
}
