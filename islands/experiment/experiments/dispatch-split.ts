// The experiment dispatch-split on a page: how much of a run is not arithmetic.
import { shownExperiment, timesPanel } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'split',
      keys: /^(empty-run|io-run|step-run)$/,
      ...timesPanel,
    },
  ],
  words: {
    en: {
      what: 'An empty graph, a graph that only carries the step’s tensors across, and the whole step.',
      panels: {
        split: {
          caption: 'Time of a run, from an empty graph to a whole step (logarithmic scale).',
          y: 'time',
        },
      },
    },
    es: {
      what: 'Un grafo vacío, un grafo que solo transporta los tensores de un paso, y el paso entero.',
      panels: {
        split: {
          caption: 'Tiempo de una ejecución, del grafo vacío al paso entero (escala logarítmica).',
          y: 'tiempo',
        },
      },
    },
  },
});
