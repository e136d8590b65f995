// The experiment ladder-cost on a page: six sizes, what their answers take and how often they are right.
import { shownExperiment, timesPanel } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  marksFirst: true,
  panels: [
    { id: 'times', keys: /^seconds\./, ...timesPanel },
    {
      id: 'right',
      keys: /^right\.[a-z0-9-]+$/,
      chart: 'list',
      references: [],
      scale: 'linear',
      values: 'share',
    },
    {
      id: 'map',
      keys: /^(gain|lost)$/,
      chart: 'list',
      references: [],
      scale: 'linear',
      values: 'share',
    },
  ],
  words: {
    en: {
      what: 'Six sizes answer prompts of four difficulties. Maps from difficulty to size are chosen on some of them, judged on the others, and the cheap one is timed against the best single size.',
      panels: {
        times: { caption: 'Mean time of an answer, by size (logarithmic scale).', y: 'time' },
        right: { caption: 'Whole answers right, all difficulties together.', y: 'share' },
        map: {
          caption: 'Right answers that a map adds to those of the best single size.',
          y: 'share of answers',
        },
      },
    },
    es: {
      what: 'Seis tamaños responden a textos de cuatro dificultades. Los mapas de dificultad a tamaño se eligen con unos, se juzgan con los otros, y el barato se cronometra frente al mejor tamaño único.',
      panels: {
        times: {
          caption: 'Tiempo medio de una respuesta, por tamaño (escala logarítmica).',
          y: 'tiempo',
        },
        right: {
          caption: 'Respuestas enteras correctas, todas las dificultades juntas.',
          y: 'proporción',
        },
        map: {
          caption: 'Respuestas correctas que añade un mapa a las del mejor tamaño único.',
          y: 'parte de las respuestas',
        },
      },
    },
  },
});
