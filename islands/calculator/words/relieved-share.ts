// Words of the calculator of a share read backwards from two published times.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/relieved-share.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'A share read backwards',
    intro: 'It opens with the third reading.',
    operate: 'Put in two rows of another table, and compare the last result with a third row.',
    inputs: {
      before: { label: 'Time before' },
      after: { label: 'Time after' },
      factor: { label: 'How many times smaller the part became' },
      otherFactor: { label: 'How many times smaller it becomes in the third row' },
    },
    outputs: {
      share: 'Share of the time that was relieved',
      time: 'Time that the third row should show',
    },
    problems: {
      unexplained:
        'No share explains this: what is left cannot be less than the time over the factor, nor more than the time.',
    },
    figure: {
      caption: 'Time that should be left, by how many times smaller the part becomes.',
      y: 'seconds',
    },
    note: 'It takes for granted that one part changed and takes time in proportion. Where a third row disagrees, one of the two is wrong.',
  },
  es: {
    title: 'Una parte leída hacia atrás',
    intro: 'Se abre con la tercera lectura.',
    operate: 'Pon dos filas de otra tabla y compara el último resultado con una tercera.',
    inputs: {
      before: { label: 'Tiempo antes' },
      after: { label: 'Tiempo después' },
      factor: { label: 'Cuántas veces menor se hizo la parte' },
      otherFactor: { label: 'Cuántas veces menor se hace en la tercera fila' },
    },
    outputs: {
      share: 'Parte del tiempo que se alivió',
      time: 'Tiempo que debería mostrar la tercera fila',
    },
    problems: {
      unexplained:
        'Ninguna parte lo explica: lo que queda no puede ser menos que el tiempo dividido por el factor, ni más que el tiempo.',
    },
    figure: {
      caption: 'Tiempo que debería quedar, según cuántas veces menor se hace la parte.',
      y: 'segundos',
    },
    note: 'Da por sentado que cambió una sola parte y que tarda en proporción. Donde una tercera fila no coincide, uno de los dos supuestos falla.',
  },
});
