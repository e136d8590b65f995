// The experiment latency-split on a page: where a step's time goes, an answer's, and how long the slowest answers take.
import { shownExperiment, timesPanel } from '../panels.ts';

const sharesPanel = {
  chart: 'list',
  references: [],
  scale: 'linear',
  values: 'share',
} as const;

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    { id: 'step', keys: /^share\./, ...sharesPanel },
    { id: 'explained', keys: /^(explained\.|time-ratio$|same-answers$)/, ...sharesPanel },
    {
      id: 'answer',
      keys: /^(tokenise|prefill|step\.run|answer\.stepped|answer\.loop)$/,
      ...timesPanel,
    },
    { id: 'tail', keys: /^(answer\.p\d+|averaged\.p99)$/, ...timesPanel },
  ],
  words: {
    en: {
      what: 'The tutor’s step with one part left out at a time, or all but one, each beside a whole step timed right before or after it; answers of sixteen tokens from text to text, written one run a token and in one run; and real answers timed one by one.',
      panels: {
        step: {
          caption: 'What each part takes of a step’s time.',
          y: 'share of the step',
        },
        explained: {
          caption:
            'The sum of the parts over the whole, and answers written inside one graph against one run a token.',
          y: 'share',
        },
        answer: {
          caption: 'Time of an answer and its parts (logarithmic scale).',
          y: 'time',
        },
        tail: {
          caption: 'How long answers take, the slow ones too (logarithmic scale).',
          y: 'time',
        },
      },
    },
    es: {
      what: 'El paso del tutor quitando cada vez una parte, o todas menos una, siempre junto a un paso entero cronometrado justo antes o después; respuestas de dieciséis tokens de texto a texto, escritas con una ejecución por token y en una sola; y respuestas reales cronometradas una a una.',
      panels: {
        step: {
          caption: 'Qué parte del tiempo de un paso ocupa cada pieza.',
          y: 'parte del paso',
        },
        explained: {
          caption:
            'La suma de las partes entre el todo, y las respuestas escritas dentro de un grafo frente a una ejecución por token.',
          y: 'proporción',
        },
        answer: {
          caption: 'Tiempo de una respuesta y de sus partes (escala logarítmica).',
          y: 'tiempo',
        },
        tail: {
          caption: 'Cuánto tardan las respuestas, también las lentas (escala logarítmica).',
          y: 'tiempo',
        },
      },
    },
  },
});
