// What the edition itself says: titles of what it adds, labels of what it numbers, what the site does there.
import type { Locale } from '../locales.ts';

const en = {
  title: 'Which Bottleneck?',
  figure: 'Figure {n}',
  figures: 'Figures {first}–{last}',
  table: 'Table {n}',
  equation: 'Equation {n}',
  question: 'Question {n}',
  rowsOf: 'The values of {label}',
  solutions: 'Worked solutions',
  solutionsLead:
    'Answer first, then compare: each solution leads back to its question, and each question to its solution.',
  toSolution: 'Solution',
  bibliography: 'Bibliography',
  quantity: 'Quantity',
  value: 'Value',
  given: 'Given',
  results: 'Results',
  rightCells: 'The matrix as we fill it in',
  awayFromSite:
    'Away from its site, the book shows what was recorded on our machine. “This page” and “here” mean the page of the same name on the site, where each lab runs on the machine of whoever reads.',
} as const;

/** The words of the edition by name; `{n}` and `{label}` are places. */
export type EditionWords = Readonly<Record<keyof typeof en, string>>;

/** The edition's own words in each language. */
export const editionWords = {
  en,
  es: {
    title: '¿Qué cuello de botella?',
    figure: 'Figura {n}',
    figures: 'Figuras {first}–{last}',
    table: 'Tabla {n}',
    equation: 'Ecuación {n}',
    question: 'Pregunta {n}',
    rowsOf: 'Los valores de la {label}',
    solutions: 'Soluciones',
    solutionsLead:
      'Primero contesta y después compara: cada solución lleva de vuelta a su pregunta, y cada pregunta, a su solución.',
    toSolution: 'Solución',
    bibliography: 'Bibliografía',
    quantity: 'Magnitud',
    value: 'Valor',
    given: 'Datos',
    results: 'Resultados',
    rightCells: 'La matriz tal como la rellenamos',
    awayFromSite:
      'Fuera de su sitio, el libro muestra lo que se registró en nuestra máquina. «Esta página» y «aquí» se refieren a la página del mismo nombre en el sitio, donde cada laboratorio se ejecuta en la máquina de quien lee.',
  },
} as const satisfies Record<Locale, EditionWords>;

/** A sentence with its places filled. */
export function filled(sentence: string, places: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole);
}
