// The experiment scale-batch on a page: what a batch shares as the model grows.
import { ratioPanel, shownExperiment } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'batch',
      keys: /^ratio\.(?<series>\d+)\.(?<x>\d+)$/,
      ...ratioPanel,
      scale: 'log',
      places: 'millions',
    },
  ],
  words: {
    en: {
      what: 'A token of four and of sixteen sentences at once against a token of one alone, on models from the tutor’s size to fifty times it, with random weights: only the times mean something.',
      panels: {
        batch: {
          caption:
            'Time per token in a batch over time per token alone, by the model’s parameters. Dashed: a batch shares nothing.',
          x: 'millions of parameters',
          y: 'in a batch / alone',
        },
      },
      series: { '4': 'four sentences', '16': 'sixteen sentences' },
    },
    es: {
      what: 'Un token de cuatro y de dieciséis frases a la vez contra un token de una sola, en modelos desde el tamaño del tutor hasta cincuenta veces más, con pesos aleatorios: solo los tiempos significan algo.',
      panels: {
        batch: {
          caption:
            'Tiempo por token en un lote entre tiempo por token de una frase sola, según los parámetros del modelo. A rayas: el lote no comparte nada.',
          x: 'millones de parámetros',
          y: 'en lote / sola',
        },
      },
      series: { '4': 'cuatro frases', '16': 'dieciséis frases' },
    },
  },
});
