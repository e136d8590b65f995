// The experiment draft-length on a page: whether speculation is sooner, by draft and draft length.
import { ratioPanel, shownExperiment } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'in-graph',
      keys: /^ratio\.(?<series>[a-z-]+)\.(?<x>\d+)$/,
      ...ratioPanel,
    },
    {
      id: 'stepwise',
      keys: /^stepwise\.(?<series>[a-z-]+)\.(?<x>\d+)$/,
      ...ratioPanel,
    },
  ],
  words: {
    en: {
      what: 'Whole answers with speculation and without, in turns, for each draft and draft length.',
      panels: {
        'in-graph': {
          caption:
            'Best against best: time of the speculative answer over the plain one, both in one run. Below the dashed line speculation is faster.',
          x: 'draft length k',
          y: 'speculative / plain',
        },
        stepwise: {
          caption:
            'Step by step from JavaScript: the same ratio where each step is a run of its own.',
          x: 'draft length k',
          y: 'speculative / plain',
        },
      },
      series: {
        draft: 'good draft',
        'draft-weak': 'weak draft',
        'draft-random': 'random draft',
      },
    },
    es: {
      what: 'Respuestas enteras con especulación y sin ella, por turnos, con cada borrador y cada longitud.',
      panels: {
        'in-graph': {
          caption:
            'Lo mejor contra lo mejor: tiempo de la respuesta especulativa entre el de la corriente, ambas en una ejecución. Por debajo de la línea a rayas la especulación es más rápida.',
          x: 'longitud del borrador k',
          y: 'especulativa / corriente',
        },
        stepwise: {
          caption:
            'Paso a paso desde JavaScript: el mismo cociente cuando cada paso es una ejecución.',
          x: 'longitud del borrador k',
          y: 'especulativa / corriente',
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
