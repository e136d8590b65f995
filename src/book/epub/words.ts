// What the EPUB says of itself, in each language.
import type { Locale } from '../locales.ts';

const en = {
  contents: 'Contents',
  landmarks: 'Landmarks',
  titlePage: 'Title page',
  imprint: 'Imprint',
  body: 'Start of the book',
  index: 'Index of terms',
  version: 'Version {version}, {date}',
  commit: 'Made from commit {commit}',
  authors: 'The authors of Which Bottleneck?',
  summary:
    'Text, tables and formulas can be read aloud: formulas are MathML, each in words as well and with its TeX source; figures are drawings with a description, and most have their values as a table. Nothing moves, flashes or sounds.',
} as const;

/** The EPUB's own words in each language. */
export const epubWords = {
  en,
  es: {
    contents: 'Índice',
    landmarks: 'Puntos de referencia',
    titlePage: 'Portada',
    imprint: 'Créditos',
    body: 'Comienzo del libro',
    index: 'Índice de términos',
    version: 'Versión {version}, {date}',
    commit: 'Hecho a partir del commit {commit}',
    authors: 'Los autores de ¿Qué cuello de botella?',
    summary:
      'El texto, las tablas y las fórmulas se pueden leer en voz alta: las fórmulas son MathML, cada una también en palabras y con su fuente en TeX; las figuras son dibujos con una descripción, y casi todas tienen sus valores en una tabla. Nada se mueve, parpadea ni suena.',
  },
} as const satisfies Record<Locale, Readonly<Record<keyof typeof en, string>>>;
