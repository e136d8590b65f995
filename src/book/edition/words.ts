// What the edition itself says: titles of what it adds, labels of what it numbers.
import type { Locale } from '../locales.ts';

const en = {
  title: 'Which Bottleneck?',
  figure: 'Figure',
  table: 'Table',
  equation: 'Equation',
} as const;

/** The edition's own words in each language. */
export const editionWords = {
  en,
  es: {
    title: '¿Qué cuello de botella?',
    figure: 'Figura',
    table: 'Tabla',
    equation: 'Ecuación',
  },
} as const satisfies Record<Locale, Record<keyof typeof en, string>>;
