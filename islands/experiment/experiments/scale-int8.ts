// The experiment scale-int8 on a page: what integers of 8 bits save and cost as the model grows.
import { ratioPanel, shownExperiment } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'time',
      keys: /^ratio\.(?<series>\d+)\.(?<x>\d+)$/,
      ...ratioPanel,
      scale: 'log',
      places: 'millions',
    },
    {
      id: 'error',
      keys: /^error\.(?<x>\d+)$/,
      ...ratioPanel,
      references: [],
      scale: 'log',
      values: 'share',
      places: 'millions',
    },
  ],
  words: {
    en: {
      what: 'The same graph with its matrix products in integers of 8 bits, against 32-bit numbers: time of a pass over one position and over five, how far the results move, and whether the tutor’s own answers stay the same. Models larger than the tutor have random weights.',
      panels: {
        time: {
          caption:
            'Time in int8 over time in float32, by the model’s parameters. Dashed: no difference.',
          x: 'millions of parameters',
          y: 'int8 / float32',
        },
        error: {
          caption:
            'How far the logits of random weights move in int8, as a share of their own size (root mean squares).',
          x: 'millions of parameters',
          y: 'share',
        },
      },
      series: { '1': 'one position', '5': 'five positions' },
    },
    es: {
      what: 'El mismo grafo con sus productos de matrices en enteros de 8 bits, contra números de 32 bits: tiempo de una pasada sobre una posición y sobre cinco, cuánto se mueven los resultados y si las respuestas del propio tutor siguen siendo las mismas. Los modelos mayores que el tutor llevan pesos aleatorios.',
      panels: {
        time: {
          caption:
            'Tiempo en int8 entre tiempo en float32, según los parámetros del modelo. A rayas: ninguna diferencia.',
          x: 'millones de parámetros',
          y: 'int8 / float32',
        },
        error: {
          caption:
            'Cuánto se mueven en int8 los logits de pesos aleatorios, como parte de su propio tamaño (medias cuadráticas).',
          x: 'millones de parámetros',
          y: 'parte',
        },
      },
      series: { '1': 'una posición', '5': 'cinco posiciones' },
    },
  },
});
