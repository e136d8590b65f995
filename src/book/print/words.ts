// What the printed book says beside its chapters: cover, imprint, contents, page numbers.
import type { Locale } from '../locales.ts';

const en = {
  subtitle: 'Judging LLM efficiency techniques by your own measurements',
  authors: 'The authors of Which Bottleneck?',
  contents: 'Contents',
  imprint: 'About this edition',
  version: 'Version',
  date: 'Date',
  commit: 'Sources',
  licences: 'Licences',
  fonts: 'Typefaces',
  fontNames:
    'Source Serif 4 (SIL Open Font License), Roboto (Apache License 2.0), KaTeX (SIL Open Font License)',
  recorded: 'Figures and measurements',
  recordedText:
    'The figures were recorded by the commands of this book on the machine that the ledger of numbers names; on the site the reader records their own.',
  access: 'Accessibility',
  accessText:
    'This file is tagged, names its language, has bookmarks, gives formulas their words and figures a text, and marks running heads and drawn rules as decoration. Its tags keep every rule of PDF/UA-1 that our checks know. It does not claim to conform to that standard: nobody has yet listened to it from cover to cover.',
  sourceUnknown: 'not recorded',
  page: 'p.',
  index: 'Index of terms',
} as const;

/** The words of the printed book in each language. */
export const printWords = {
  en,
  es: {
    subtitle: 'Juzgar técnicas de eficiencia de modelos de lenguaje con mediciones propias',
    authors: 'Quienes escriben ¿Qué cuello de botella?',
    contents: 'Contenido',
    imprint: 'Sobre esta edición',
    version: 'Versión',
    date: 'Fecha',
    commit: 'Fuentes',
    licences: 'Licencias',
    fonts: 'Tipografías',
    fontNames:
      'Source Serif 4 (SIL Open Font License), Roboto (Apache License 2.0), KaTeX (SIL Open Font License)',
    recorded: 'Figuras y mediciones',
    recordedText:
      'Las cifras se registraron con las órdenes de este libro en la máquina que nombra el registro de números; en el sitio, quien lee registra las suyas.',
    access: 'Accesibilidad',
    accessText:
      'Este archivo está etiquetado, declara su lengua, tiene marcadores, da sus palabras a las fórmulas y un texto a las figuras, y señala como adorno los titulillos y los filetes. Sus etiquetas cumplen todas las reglas de PDF/UA-1 que conocen nuestras comprobaciones. No afirma cumplir esa norma: nadie lo ha escuchado aún de principio a fin.',
    sourceUnknown: 'sin registrar',
    page: 'p.',
    index: 'Índice de términos',
  },
} as const satisfies Record<Locale, Record<keyof typeof en, string>>;

/** The words of one language. */
export type PrintWords = (typeof printWords)[Locale];
