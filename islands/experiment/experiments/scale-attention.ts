// The experiment scale-attention on a page: a state of fixed size against attention as the model grows.
import { ratioPanel, shownExperiment } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'state',
      keys: /^ratio\.(?<series>\d+)\.(?<x>\d+)$/,
      ...ratioPanel,
      scale: 'log',
      places: 'millions',
    },
  ],
  words: {
    en: {
      what: 'One token through a Mamba-2 block against one through attention, after a text that fills the tutor’s window and after one of 1,024 tokens, on models of as many parameters and random weights: only the times mean something.',
      panels: {
        state: {
          caption:
            'Time of a token through a state of fixed size over time through attention, by the model’s parameters. Dashed: no difference.',
          x: 'millions of parameters',
          y: 'state / attention',
        },
      },
      series: { '32': 'after 32 tokens', '1024': 'after 1,024 tokens' },
    },
    es: {
      what: 'Un token por un bloque Mamba-2 contra un token por atención, tras un texto que llena la ventana del tutor y tras uno de 1024 tokens, en modelos con los mismos parámetros y pesos aleatorios: solo los tiempos significan algo.',
      panels: {
        state: {
          caption:
            'Tiempo de un token por un estado de tamaño fijo entre tiempo por atención, según los parámetros del modelo. A rayas: ninguna diferencia.',
          x: 'millones de parámetros',
          y: 'estado / atención',
        },
      },
      series: { '32': 'tras 32 tokens', '1024': 'tras 1024 tokens' },
    },
  },
});
