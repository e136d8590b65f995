// The experiment verify-cost on a page: what a pass over more positions costs.
import { shownExperiment } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'verify',
      keys: /^(?<series>ratio|stepwise)\.(?<x>\d+)$/,
      chart: 'series',
      references: ['one', 'rising'],
      scale: 'linear',
      values: 'number',
    },
  ],
  words: {
    en: {
      what: 'A pass over k + 1 positions against a pass over one, taken in turns; and a draft’s step against the tutor’s.',
      panels: {
        verify: {
          caption:
            'Cost of one pass over k + 1 positions, in passes over one. Dashed: checking is free. Dotted: checking costs as much as writing.',
          x: 'draft length k',
          y: 'passes over one position',
        },
      },
      series: {
        ratio: 'inside one graph',
        stepwise: 'one run per pass',
      },
    },
    es: {
      what: 'Una pasada sobre k + 1 posiciones contra una pasada sobre una, por turnos; y un paso del borrador contra uno del tutor.',
      panels: {
        verify: {
          caption:
            'Coste de una pasada sobre k + 1 posiciones, en pasadas sobre una. A rayas: comprobar es gratis. A puntos: comprobar cuesta tanto como escribir.',
          x: 'longitud del borrador k',
          y: 'pasadas sobre una posición',
        },
      },
      series: {
        ratio: 'dentro de un grafo',
        stepwise: 'una ejecución por pasada',
      },
    },
  },
});
