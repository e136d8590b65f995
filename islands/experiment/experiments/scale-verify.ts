// The experiment scale-verify on a page: what checking and a pass cost as the model grows.
import { ratioPanel, shownExperiment } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    { id: 'verify', keys: /^ratio\.(?<x>\d+)$/, ...ratioPanel, scale: 'log', places: 'millions' },
    {
      id: 'pass',
      keys: /^pass\.(?<x>\d+)$/,
      ...ratioPanel,
      references: [],
      scale: 'log',
      values: 'time',
      places: 'millions',
    },
  ],
  words: {
    en: {
      what: 'A pass over five positions against a pass over one, on models from the tutor’s size to fifty times it. The larger ones are the same graph with random weights, made in place and one at a time: they know nothing, and only their times mean something.',
      panels: {
        verify: {
          caption:
            'Cost of one pass over five positions, in passes over one, by the model’s parameters. Dashed: checking is free.',
          x: 'millions of parameters',
          y: 'passes over one position',
        },
        pass: {
          caption: 'Time of a pass over one position, by the model’s parameters.',
          x: 'millions of parameters',
          y: 'time',
        },
      },
    },
    es: {
      what: 'Una pasada sobre cinco posiciones contra una pasada sobre una, en modelos desde el tamaño del tutor hasta cincuenta veces más. Los grandes son el mismo grafo con pesos aleatorios, hechos aquí mismo y de uno en uno: no saben nada, y solo sus tiempos significan algo.',
      panels: {
        verify: {
          caption:
            'Coste de una pasada sobre cinco posiciones, en pasadas sobre una, según los parámetros del modelo. A rayas: comprobar es gratis.',
          x: 'millones de parámetros',
          y: 'pasadas sobre una posición',
        },
        pass: {
          caption: 'Tiempo de una pasada sobre una posición, según los parámetros del modelo.',
          x: 'millones de parámetros',
          y: 'tiempo',
        },
      },
    },
  },
});
