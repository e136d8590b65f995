// The experiment draft-acceptance on a page: which share of proposals is accepted, by position.
import { shownExperiment } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'positions',
      keys: /^position\.(?<series>[a-z-]+)\.(?<x>\d+)$/,
      chart: 'series',
      references: [],
      scale: 'linear',
      values: 'share',
    },
  ],
  words: {
    en: {
      what: 'Each draft proposes tokens for held-out sentences; the tutor judges them. Counted, not timed.',
      panels: {
        positions: {
          caption: 'Share of examined proposals accepted, by position in the draft.',
          x: 'position in the draft',
          y: 'accepted',
        },
      },
      series: {
        draft: 'good draft',
        'draft-weak': 'weak draft',
        'draft-random': 'random draft',
      },
    },
    es: {
      what: 'Cada borrador propone tokens para frases reservadas y el tutor los juzga. Se cuenta, no se cronometra.',
      panels: {
        positions: {
          caption:
            'Parte de las propuestas examinadas que se aceptan, según su posición en el borrador.',
          x: 'posición en el borrador',
          y: 'aceptadas',
        },
      },
      series: {
        draft: 'borrador bueno',
        'draft-weak': 'borrador flojo',
        'draft-random': 'borrador aleatorio',
      },
    },
  },
});
