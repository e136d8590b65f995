// The experiment batch on a page: what a token costs when several sentences go through at once.
import { shownExperiment, timesPanel } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'per-token',
      keys: /^per-token\.(?<x>\d+)$/,
      ...timesPanel,
    },
  ],
  words: {
    en: {
      what: 'One step for one, four and sixteen sentences at once.',
      panels: {
        'per-token': {
          caption: 'Time per token of each sentence (logarithmic scale).',
          y: 'time',
        },
      },
    },
    es: {
      what: 'Un paso para una, cuatro y dieciséis frases a la vez.',
      panels: {
        'per-token': {
          caption: 'Tiempo por token de cada frase (escala logarítmica).',
          y: 'tiempo',
        },
      },
    },
  },
});
