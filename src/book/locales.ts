// The languages of the book, declared once: adding one here makes the compiler list what is left to write.

/** Every language, in the order in which it is offered: BCP 47 tag, own name, direction. */
export const locales = {
  en: { tag: 'en', name: 'English', dir: 'ltr' },
  es: { tag: 'es', name: 'Español', dir: 'ltr' },
} as const;

/** The language of a page, as the first segment of its address. */
export type Locale = keyof typeof locales;

/** The languages as a list. */
export const localeIds = Object.keys(locales) as readonly Locale[];

/** Whether a string (an address segment, an attribute) names a language of the book. */
export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && Object.hasOwn(locales, value);
}
