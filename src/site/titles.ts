// The book's name in each language.
import type { Locale } from '#src/book/locales.ts';

/** The title of the book. */
export const titles = {
  en: 'Which Bottleneck?',
  es: '¿Qué cuello de botella?',
} as const satisfies Record<Locale, string>;
