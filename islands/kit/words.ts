// Words that interpolate or pluralise, at run time and at build time alike: one i18next instance a table.
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

/** Opens a table of words in one language; a key without words throws, naming it. */
export function wordsIn<Key extends string>(strings: Strings<Key>, locale: Locale): Words<Key> {
  const instance = createInstance();
  instance.init({
    lng: locale,
    resources: { [locale]: { lab: strings[locale] } },
    defaultNS: 'lab',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false }, // text nodes only: nothing is parsed as HTML
  });
  return (key, values) => {
    const options = { ...values };
    if (!instance.exists(key, options)) throw new Error(`no words for "${key}" in ${locale}`);
    return instance.t(key as string, options);
  };
}
