// Which language a reader gets at the door: the one chosen before, else the browser's, else the first.
import { isLocale, type Locale, localeIds } from '#src/book/locales.ts';

/** Where the reader's choice is kept in localStorage. */
export const languageKey = 'book-language';

/** The language for a reader, from the stored choice and the browser's list (BCP 47, best first). */
export function chosenLocale(stored: string | null, preferred: readonly string[]): Locale {
  if (stored !== null && isLocale(stored)) return stored;
  const spoken = preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isLocale);
  return spoken ?? localeIds[0] ?? 'en';
}

/** The stored choice, or null where storage is refused: then the browser's languages decide. */
export function storedLanguage(storage: () => Storage): string | null {
  try {
    return storage().getItem(languageKey);
  } catch {
    return null;
  }
}

/** Keeps the choice; where storage is refused the address alone carries the language. */
export function rememberLanguage(storage: () => Storage, locale: string): void {
  try {
    storage().setItem(languageKey, locale);
  } catch {
    // A reader who refuses storage is asked again at the door; nothing else depends on it.
  }
}
