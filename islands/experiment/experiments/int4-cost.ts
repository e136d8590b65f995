// The experiment int4-cost on a page: what four bits cost in time.
import { shownExperiment } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'time',
      keys: /^ratio\.\d+\.\d+$/,
      chart: 'list',
      references: ['one'],
      scale: 'log',
      values: 'number',
    },
  ],
  words: {
    en: {
      what: 'A pass over one position and over five, its matrices in four bits against float32, in blocks of 32 with a scale each. Once the operator may round the rows it multiplies to 8 bits; once they keep their 32. Weights are random: only times and bytes have a meaning.',
      panels: {
        time: {
          caption: 'Time in int4 over time in float32. Dashed: no difference.',
          y: 'int4 / float32',
        },
      },
    },
    es: {
      what: 'Una pasada sobre una posición y sobre cinco, con sus matrices en cuatro bits frente a float32, en bloques de 32 con una escala cada uno. Una vez el operador puede redondear a 8 bits las filas que multiplica; otra, conservan sus 32. Los pesos son aleatorios: solo importan tiempos y bytes.',
      panels: {
        time: {
          caption: 'Tiempo en int4 entre tiempo en float32. A rayas: ninguna diferencia.',
          y: 'int4 / float32',
        },
      },
    },
  },
});
