// The experiment webgpu on a page: the same graphs on a graphics processor.
import { shownExperiment, timesPanel } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'ratios',
      keys: /^(answer|step|pass)\.ratio(\.\d+)?$/,
      chart: 'list',
      references: ['one'],
      scale: 'log',
      values: 'number',
    },
    { id: 'times', keys: /^(answer|step|pass)\.(wasm|webgpu)(\.\d+)?$/, ...timesPanel },
  ],
  words: {
    en: {
      what: 'The tutor’s answers on a graphics processor and in the page’s own engine, in turns: a whole answer in one run, one token a run, and a pass of a model fifty times as large with random weights. First both must write the same text.',
      panels: {
        ratios: {
          caption:
            'Time on the graphics processor over time in the page’s engine (logarithmic scale). Dashed: no difference; to the left the graphics processor is faster.',
          y: 'graphics / page',
        },
        times: { caption: 'The times themselves (logarithmic scale).', y: 'time' },
      },
    },
    es: {
      what: 'Las respuestas del tutor en un procesador gráfico y en el motor propio de la página, por turnos: una respuesta entera en una ejecución, un token por ejecución y una pasada de un modelo cincuenta veces mayor con pesos aleatorios. Antes, los dos deben escribir el mismo texto.',
      panels: {
        ratios: {
          caption:
            'Tiempo en el procesador gráfico entre tiempo en el motor de la página (escala logarítmica). A rayas: ninguna diferencia; a la izquierda es más rápido el procesador gráfico.',
          y: 'gráfico / página',
        },
        times: { caption: 'Los tiempos mismos (escala logarítmica).', y: 'tiempo' },
      },
    },
  },
});
