// The experiment noise-floor on a page: how far a thing measured against itself is from one.
import { shownExperiment } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'floor',
      keys: /^(?<series>kernel|step)\.(hot|interleaved)$/,
      chart: 'list',
      references: ['one'],
      scale: 'linear',
      values: 'number',
    },
  ],
  words: {
    en: {
      what: 'The same work, timed against itself ninety-six times over: a piece of plain arithmetic, and a step of the tutor.',
      panels: {
        floor: {
          caption: 'A thing against itself: the ratio should be one.',
          y: 'ratio to itself',
        },
      },
      series: {
        kernel: 'plain arithmetic',
        step: 'step of the tutor',
      },
    },
    es: {
      what: 'El mismo trabajo cronometrado contra sí mismo noventa y seis veces: una pieza de aritmética sin más y un paso del tutor.',
      panels: {
        floor: {
          caption: 'Una cosa contra sí misma: el cociente debería ser uno.',
          y: 'cociente consigo misma',
        },
      },
      series: {
        kernel: 'aritmética sin más',
        step: 'paso del tutor',
      },
    },
  },
});
