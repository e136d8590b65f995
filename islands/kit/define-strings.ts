// A lab's words in every language: English decides the keys, a missing one elsewhere is a compile error.
import type { Locale } from '#src/book/locales.ts';

/** Words by key, in every language of the book. */
export type Strings<Key extends string = string> = Readonly<
  Record<Locale, Readonly<Record<Key, string>>>
>;

/**
 * Declares a lab's words. Values may interpolate (`{{name}}`) and pluralise (`key_one`, `key_other`, by
 * the language's own plural rules for a value called `count`).
 */
export function defineStrings<const English extends Readonly<Record<string, string>>>(
  table: { readonly en: English } & Readonly<
    Record<Locale, Readonly<Record<keyof English & string, string>>>
  >,
): Strings<keyof English & string> {
  return table;
}
