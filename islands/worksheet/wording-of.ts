// The words of one worksheet in one language: every id, number and instant that a reader meets.
import { type Locale, locales } from '#src/book/locales.ts';
import type { Unit } from '#src/core/units.ts';
import type { ComparisonId } from '#src/worksheet/ids.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import type { Strings } from '../kit/define-strings.ts';
import { moduleNames } from '../kit/module-names.ts';
import { type Words, wordsIn } from '../kit/words.ts';
import { verdictStrings } from '../verdict-words/strings.ts';
import { intervalText, quantityText, unitName } from './quantity-text.ts';
import { worksheetStrings } from './strings.ts';
import { experimentName } from './words/experiments.ts';
import { fieldStrings, helpStrings, partStrings } from './words/fields.ts';
import { becauseStrings, owedStrings, severityStrings } from './words/findings.ts';
import {
  comparisonStrings,
  presenceStrings,
  reasonClassStrings,
  resourceStrings,
  sideStrings,
  stepStrings,
} from './words/ids.ts';
import { keepingStrings } from './words/keeping.ts';
import { outcomeStrings } from './words/outcome.ts';
import type { TechniqueWords } from './words/techniques.ts';
import { onwardStrings, validationStrings } from './words/validation.ts';

type KeyOf<S> = S extends Strings<infer Key> ? Key : never;

/** A condition of any question, with its number. */
export interface WordedCondition {
  readonly quantity: string;
  readonly comparison: ComparisonId;
  readonly value: number;
  readonly unit: Unit;
}

/** Everything a worksheet says in one language. */
export interface Wording {
  readonly locale: Locale;
  readonly form: Words<KeyOf<typeof worksheetStrings>>;
  readonly outcome: Words<KeyOf<typeof outcomeStrings>>;
  readonly keeping: Words<KeyOf<typeof keepingStrings>>;
  readonly fields: (typeof fieldStrings)[Locale];
  readonly help: (typeof helpStrings)[Locale];
  readonly parts: (typeof partStrings)[Locale];
  readonly steps: (typeof stepStrings)[Locale];
  readonly resources: (typeof resourceStrings)[Locale];
  readonly presence: (typeof presenceStrings)[Locale];
  readonly reasonClasses: (typeof reasonClassStrings)[Locale];
  readonly sides: (typeof sideStrings)[Locale];
  readonly comparisons: (typeof comparisonStrings)[Locale];
  readonly verdicts: (typeof verdictStrings)[Locale];
  readonly because: (typeof becauseStrings)[Locale];
  readonly owed: (typeof owedStrings)[Locale];
  readonly severities: (typeof severityStrings)[Locale];
  readonly modules: (typeof moduleNames)[Locale];
  readonly validation: (typeof validationStrings)[Locale];
  readonly onward: Words<KeyOf<typeof onwardStrings>>;
  /** Words of ids that come from a definition or from storage; the id itself where this edition has none. */
  readonly technique: (id: string) => string;
  /** The same wording for the ids of another definition. */
  readonly of: (definition: string) => Wording;
  readonly quantity: (id: string) => string;
  readonly asked: (id: string) => string;
  readonly mechanism: (id: string) => string;
  readonly criterion: (id: string) => string;
  readonly experiment: (id: string) => string;
  readonly unit: (unit: Unit) => string;
  readonly number: (value: number, unit: Unit) => string;
  readonly interval: (interval: Pick<Interval, 'low' | 'high' | 'unit'>) => string;
  /** An interval as a reader typed it, with no digit added. */
  readonly predicted: (interval: Pick<Interval, 'low' | 'high' | 'unit'>) => string;
  readonly condition: (condition: WordedCondition) => string;
  readonly instant: (iso: string) => string;
  readonly time: (iso: string) => string;
}

/** The first digits of a fingerprint, enough to tell runs of one reader apart. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}

/**
 * Opens the words of worksheets in a language, for the ids of one definition; ids of others stand for themselves.
 * `wordsOf` knows the words of techniques: of one where a page shows one, of all elsewhere.
 */
export function wordingOf(
  locale: Locale,
  definition: string | undefined,
  wordsOf: (technique: string) => TechniqueWords | undefined,
): Wording {
  const own = definition === undefined ? undefined : wordsOf(definition);
  const form = wordsIn(worksheetStrings, locale);
  const known = (table: Readonly<Record<string, string>>, id: string) =>
    (Object.hasOwn(table, id) ? table[id] : undefined) ?? id;
  const instants = new Intl.DateTimeFormat(locales[locale].tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const times = new Intl.DateTimeFormat(locales[locale].tag, { timeStyle: 'medium' });
  const named = (table: Exclude<keyof TechniqueWords, 'nameStrings'>, id: string) =>
    known(own?.[table][locale] ?? {}, id);
  const quantity = (id: string) => named('quantityStrings', id);
  const number = (value: number, unit: Unit) => quantityText(value, unit, locale);
  const others = new Map<string, Wording>();
  const wording: Wording = {
    locale,
    form,
    outcome: wordsIn(outcomeStrings, locale),
    keeping: wordsIn(keepingStrings, locale),
    fields: fieldStrings[locale],
    help: helpStrings[locale],
    parts: partStrings[locale],
    steps: stepStrings[locale],
    resources: resourceStrings[locale],
    presence: presenceStrings[locale],
    reasonClasses: reasonClassStrings[locale],
    sides: sideStrings[locale],
    comparisons: comparisonStrings[locale],
    verdicts: verdictStrings[locale],
    because: becauseStrings[locale],
    owed: owedStrings[locale],
    severities: severityStrings[locale],
    modules: moduleNames[locale],
    validation: validationStrings[locale],
    onward: wordsIn(onwardStrings, locale),
    technique: (id) => wordsOf(id)?.nameStrings[locale]['name'] ?? id,
    of: (other) => {
      const opened = others.get(other) ?? wordingOf(locale, other, wordsOf);
      others.set(other, opened);
      return opened;
    },
    quantity,
    asked: (id) => named('predictStrings', id),
    mechanism: (id) => named('mechanismStrings', id),
    criterion: (id) => named('criterionStrings', id),
    experiment: (id) => experimentName(id, locale),
    unit: (unit) => unitName(unit, locale) || form('unit.number'),
    number,
    interval: ({ low, high, unit }) => intervalText(low, high, unit, locale),
    predicted: ({ low, high, unit }) =>
      form('predictedAs', { low: number(low, unit), high: number(high, unit) }),
    condition: ({ quantity: id, comparison, value, unit }) =>
      form(`condition.${comparison}`, { quantity: quantity(id), value: number(value, unit) }),
    instant: (iso) => instants.format(new Date(iso)),
    time: (iso) => times.format(new Date(iso)),
  };
  if (definition !== undefined) others.set(definition, wording);
  return wording;
}
