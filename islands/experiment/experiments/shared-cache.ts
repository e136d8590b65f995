// The experiment shared-cache on a page: what one cache for two layers weighs, takes and answers beside two.
import { ratioPanel, shownExperiment } from '../panels.ts';

const model = '(?<series>twin|shared-cache)';

/** Its figures and words. */
export const shown = shownExperiment({
  marksFirst: true,
  panels: [
    {
      id: 'cache',
      keys: /^cache\./,
      chart: 'list',
      references: [],
      scale: 'linear',
      values: 'bytes',
    },
    { id: 'ratio', keys: /^ratio\.(?<x>\d+)$/, ...ratioPanel, scale: 'log' },
    {
      id: 'token',
      keys: new RegExp(`^token\\.${model}\\.(?<x>\\d+)$`),
      chart: 'series',
      references: [],
      scale: 'log',
      values: 'time',
    },
    {
      id: 'right',
      keys: /^right\./,
      chart: 'list',
      references: [],
      scale: 'linear',
      values: 'share',
    },
  ],
  words: {
    en: {
      what: 'Two layers with a cache each, and two with one between them and as many parameters, in turns: the bytes of cache that a step is given, the answers to the same held-out prompts, and a token’s time inside one graph behind texts of several lengths. Both were trained on thirty-two tokens; behind longer texts the weights are random, and only the time means something.',
      panels: {
        cache: {
          caption: 'Bytes of cache that one step is given; it hands on as many.',
          y: 'bytes of cache',
        },
        ratio: {
          caption:
            'Time of a token with one cache over that with two, by the length of the text before it, inside one graph. Dashed: no difference.',
          x: 'tokens of the text',
          y: 'one cache / two',
        },
        token: {
          caption: 'Time of one token, by the length of the text before it.',
          x: 'tokens of the text',
          y: 'time a token',
        },
        right: {
          caption: 'Held-out prompts whose whole answer is right, one training of each.',
          y: 'share',
        },
      },
      series: { twin: 'a cache each', 'shared-cache': 'one cache' },
    },
    es: {
      what: 'Dos capas con una caché cada una y otras dos con una para ambas y los mismos parámetros, por turnos: los bytes de caché que recibe un paso, las respuestas a las mismas entradas reservadas y el tiempo de un token, dentro de un grafo, tras textos de varias longitudes. Las dos se entrenaron con treinta y dos tokens; tras textos más largos los pesos son aleatorios y solo el tiempo significa algo.',
      panels: {
        cache: {
          caption: 'Bytes de caché que recibe un paso; entrega otros tantos.',
          y: 'bytes de caché',
        },
        ratio: {
          caption:
            'Tiempo de un token con una caché entre el tiempo con dos, según la longitud del texto anterior, dentro de un grafo. A rayas: ninguna diferencia.',
          x: 'tokens del texto',
          y: 'una caché / dos',
        },
        token: {
          caption: 'Tiempo de un token, según la longitud del texto anterior.',
          x: 'tokens del texto',
          y: 'tiempo por token',
        },
        right: {
          caption:
            'Entradas reservadas con toda la respuesta correcta, un entrenamiento de cada modelo.',
          y: 'proporción',
        },
      },
      series: { twin: 'una caché por capa', 'shared-cache': 'una caché' },
    },
  },
});
