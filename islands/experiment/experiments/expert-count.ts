// The experiment expert-count on a page: what more experts cost where as many of them are used.
import { shownExperiment, timesPanel } from '../panels.ts';

const byExperts = {
  chart: 'series',
  references: ['one'],
  scale: 'log',
  values: 'number',
} as const;

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    { id: 'token', keys: /^token\./, ...timesPanel },
    { id: 'work', keys: /^(?<series>work|first)\.(?<x>\d+)$/, ...byExperts },
    { id: 'stored', keys: /^(?<series>stored)\.(?<x>\d+)$/, ...byExperts },
    { id: 'total', keys: /^total\./, ...byExperts, chart: 'list', scale: 'linear' },
  ],
  words: {
    en: {
      what: 'Mixtures of the tutor’s widths with two, four and eight experts, two a token, each half as wide as the tutor’s block, write answers in turns with the tutor and with a dense model of as many parameters as the largest. The weights of all but the tutor are random: only the time means something.',
      panels: {
        token: { caption: 'Time of one token inside the graph (logarithmic scale).', y: 'time' },
        work: {
          caption:
            'Time of a token, and to the first token, over the tutor’s. A later token does the tutor’s feed-forward work whatever the number of experts; a prompt meets every expert. Dashed: no difference.',
          x: 'experts',
          y: 'times the tutor’s',
        },
        stored: {
          caption: 'Parameters over the tutor’s: all of them have to be downloaded and kept.',
          x: 'experts',
          y: 'times the tutor’s',
        },
        total: {
          caption:
            'Time of a token over that of the dense model of as many parameters. Dashed: no difference.',
          y: 'times the wide model’s',
        },
      },
      series: { work: 'a later token', first: 'the first token', stored: 'parameters' },
    },
    es: {
      what: 'Mezclas con los anchos del tutor y dos, cuatro y ocho expertos, dos por token, cada uno la mitad de ancho que el bloque del tutor, escriben respuestas por turnos con el tutor y con un modelo denso de tantos parámetros como la mayor. Salvo los del tutor, los pesos son aleatorios: solo el tiempo significa algo.',
      panels: {
        token: {
          caption: 'Tiempo de un token dentro del grafo (escala logarítmica).',
          y: 'tiempo',
        },
        work: {
          caption:
            'Tiempo de un token, y hasta el primer token, entre el del tutor. Un token posterior hace el trabajo del bloque del tutor, sean cuantos sean los expertos; una entrada pasa por todos. A rayas: ninguna diferencia.',
          x: 'expertos',
          y: 'veces el del tutor',
        },
        stored: {
          caption: 'Parámetros entre los del tutor: hay que descargarlos y guardarlos todos.',
          x: 'expertos',
          y: 'veces los del tutor',
        },
        total: {
          caption:
            'Tiempo de un token entre el del modelo denso de igual número de parámetros. A rayas: ninguna diferencia.',
          y: 'veces el del modelo ancho',
        },
      },
      series: { work: 'un token posterior', first: 'el primer token', stored: 'parámetros' },
    },
  },
});
