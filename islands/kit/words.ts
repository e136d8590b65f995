// Words that interpolate or pluralise, at run time and at build time alike: one i18next instance a table and language,
// opened once; a sentence with nothing to fill in is read from the table itself.
import { createInstance } from 'i18next';
import type { Locale } from '#src/book/locales.ts';
import type { Strings } from './define-strings.ts';

/** A key without its plural suffix: `runs` stands for `runs_one`, `runs_many`, `runs_other`. */
type Plain<Key extends string> = Key extends `${infer Stem}_${'one' | 'many' | 'other'}`
  ? Stem
  : Key;

/** Values to put into a sentence; `count` chooses the plural. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives the sentence of a key in one language. */
export type Words<Key extends string> = (key: Plain<Key>, values?: Values) => string;

const opened = new WeakMap<object, Map<Locale, Words<string>>>();

/** Opens a table of words in one language; a key without words throws, naming it. */
export function wordsIn<Key extends string>(strings: Strings<Key>, locale: Locale): Words<Key> {
  const known = opened.get(strings) ?? new Map<Locale, Words<string>>();
  opened.set(strings, known);
  const words = known.get(locale) ?? open(strings[locale], locale);
  known.set(locale, words);
  return words;
}

function open(table: Readonly<Record<string, string>>, locale: Locale): Words<string> {
  const instance = createInstance();
  instance.init({
    lng: locale,
    resources: { [locale]: { lab: table } },
    defaultNS: 'lab',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false }, // text nodes only: nothing is parsed as HTML
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`no words for "${key}" in ${locale}`);
    },
  });
  return (key, values) => {
    const whole = values === undefined ? table[key] : undefined;
    return whole !== undefined && isWhole(whole) ? whole : instance.t(key, { ...values });
  };
}

/** Whether a sentence says everything by itself: no value to fill in, no other sentence to quote. */
function isWhole(sentence: string): boolean {
  return !sentence.includes('{{') && !sentence.includes('$t(');
}
