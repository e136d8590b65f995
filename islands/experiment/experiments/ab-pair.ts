// The experiment ab-pair on a page: two ways of writing an answer, and their ratio.
import { shownExperiment, timesPanel } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    { id: 'times', keys: /^time\.(a|b)$/, ...timesPanel },
    {
      id: 'ratio',
      keys: /^ratio$/,
      chart: 'list',
      references: ['one'],
      scale: 'linear',
      values: 'number',
    },
  ],
  words: {
    en: {
      what: 'Two ways of writing sixteen tokens, timed in pairs.',
      panels: {
        times: { caption: 'Time of each (logarithmic scale).', y: 'time' },
        ratio: { caption: 'Time of B over time of A, pair by pair.', y: 'ratio' },
      },
    },
    es: {
      what: 'Dos maneras de escribir dieciséis tokens, cronometradas por pares.',
      panels: {
        times: { caption: 'Tiempo de cada una (escala logarítmica).', y: 'tiempo' },
        ratio: { caption: 'Tiempo de B entre tiempo de A, par a par.', y: 'cociente' },
      },
    },
  },
});
