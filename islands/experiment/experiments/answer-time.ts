// The experiment answer-time on a page: how long an answer and its parts take.
import { shownExperiment, timesPanel } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'times',
      keys: /^(answer|answer-p95|prefill|decode-per-token)$/,
      ...timesPanel,
    },
  ],
  words: {
    en: {
      what: 'Whole answers to held-out sentences, each written in one run of the graph; the first token and the later ones apart.',
      panels: {
        times: {
          caption: 'Time of an answer and its parts (logarithmic scale).',
          y: 'time',
        },
      },
    },
    es: {
      what: 'Respuestas enteras a frases reservadas, cada una escrita en una ejecución del grafo; el primer token y los siguientes, por separado.',
      panels: {
        times: {
          caption: 'Tiempo de una respuesta y de sus partes (escala logarítmica).',
          y: 'tiempo',
        },
      },
    },
  },
});
