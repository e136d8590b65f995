// The experiment state-space-cost on a page: time and bytes by the length of the text, and the measured thresholds.
import { ratioPanel, shownExperiment } from '../panels.ts';

const byLength = { chart: 'series', references: [], scale: 'log' } as const;

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'bytes',
      keys: /^bytes\.(?<series>[a-z0-9-]+)\.(?<x>\d+)$/,
      ...byLength,
      values: 'bytes',
    },
    { id: 'token', keys: /^token\.(?<series>[a-z0-9-]+)\.(?<x>\d+)$/, ...byLength, values: 'time' },
    { id: 'ratio', keys: /^ratio\.(?<series>[a-z0-9-]+)\.(?<x>\d+)$/, ...ratioPanel, scale: 'log' },
    {
      id: 'prompt',
      keys: /^prompt\.(?<series>[a-z0-9-]+)\.(?<x>\d+)$/,
      ...byLength,
      values: 'time',
    },
    {
      id: 'thresholds',
      keys: /^(bytes-equal|time-equal|token-doubled|prompt-doubled)/,
      chart: 'list',
      references: [],
      scale: 'log',
      values: 'number',
    },
  ],
  words: {
    en: {
      what: 'Attention, Mamba-2 and linear attention at the tutor’s widths, in turns, with random weights: these texts are longer than any of the three was trained for, and only time and bytes mean something. Everything runs inside one graph.',
      panels: {
        bytes: {
          caption: 'Bytes of memory that one step is given, by the length of the text before it.',
          x: 'tokens of the text',
          y: 'bytes of memory',
        },
        token: {
          caption: 'Time of one token, by the length of the text before it (random weights).',
          x: 'tokens of the text',
          y: 'time a token',
        },
        ratio: {
          caption:
            'Time of one token with a state over its time with attention. Dashed: no difference.',
          x: 'tokens of the text',
          y: 'state / attention',
        },
        prompt: {
          caption:
            'Time of reading a prompt, for each of its tokens: attention all at once, a state in chunks of 32.',
          x: 'tokens of the prompt',
          y: 'time a token',
        },
        thresholds: {
          caption:
            'The four lengths, as measured: equal bytes, equal time of a token, attention’s token doubled, attention’s prompt doubled (logarithmic scale).',
          y: 'tokens',
        },
      },
      series: { attention: 'attention', mamba2: 'Mamba-2', 'linear-attention': 'linear attention' },
    },
    es: {
      what: 'Atención, Mamba-2 y atención lineal con los anchos del tutor, por turnos y con pesos aleatorios: estos textos son más largos que aquellos con los que se entrenó cualquiera de los tres, y solo el tiempo y los bytes significan algo. Todo se ejecuta dentro de un grafo.',
      panels: {
        bytes: {
          caption: 'Bytes de memoria que recibe un paso, según la longitud del texto anterior.',
          x: 'tokens del texto',
          y: 'bytes de memoria',
        },
        token: {
          caption: 'Tiempo de un token, según la longitud del texto anterior (pesos aleatorios).',
          x: 'tokens del texto',
          y: 'tiempo por token',
        },
        ratio: {
          caption:
            'Tiempo de un token con un estado entre su tiempo con atención. A rayas: ninguna diferencia.',
          x: 'tokens del texto',
          y: 'estado / atención',
        },
        prompt: {
          caption:
            'Tiempo de leer una entrada, por cada uno de sus tokens: la atención de una vez, un estado en trozos de 32.',
          x: 'tokens de la entrada',
          y: 'tiempo por token',
        },
        thresholds: {
          caption:
            'Las cuatro longitudes, medidas: bytes iguales, un token igual de lento, el token de la atención al doble, la entrada de la atención al doble (escala logarítmica).',
          y: 'tokens',
        },
      },
      series: { attention: 'atención', mamba2: 'Mamba-2', 'linear-attention': 'atención lineal' },
    },
  },
});
