// The experiment graph-fusion on a page: the step in fused operators and written out, for a token and for a prompt.
import { shownExperiment, timesPanel } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'ratio',
      keys: /^(ratio\.(optimised|primitive)|optimiser)\.\d+$/,
      chart: 'list',
      references: ['one'],
      scale: 'log',
      values: 'number',
    },
    { id: 'seconds', keys: /^seconds\.[a-z]+\.\d+$/, ...timesPanel },
  ],
  words: {
    en: {
      what: 'The tutor’s step as this book ships it, in fused operators; and the same step with attention, rotary positions, cache, norms and activation written out in primitive operators, once as they stand and once optimised, as the engine rewrites them. One token after a prompt of 16, and the prompt itself, all in turns. Outputs are compared before anything is timed; operators are counted as the graphs are written.',
      panels: {
        ratio: {
          caption:
            'Time of one form over another, positions at once. Dashed: no difference (logarithmic scale).',
          y: 'quotient of times',
        },
        seconds: { caption: 'Time of a run (logarithmic scale).', y: 'time' },
      },
    },
    es: {
      what: 'El paso del tutor tal como lo entrega este libro, en operadores fusionados; y el mismo paso con la atención, las posiciones rotatorias, la caché, las normas y la activación desglosadas en operadores primitivos, una vez tal cual y otra optimizado, como lo reescribe el motor. Un token tras un prompt de 16, y el propio prompt, todo por turnos. Las salidas se comparan antes de cronometrar nada; los operadores se cuentan tal como están escritos los grafos.',
      panels: {
        ratio: {
          caption:
            'Tiempo de una forma entre el de otra, según las posiciones a la vez. A rayas: ninguna diferencia (escala logarítmica).',
          y: 'cociente de tiempos',
        },
        seconds: { caption: 'Tiempo de una ejecución (escala logarítmica).', y: 'tiempo' },
      },
    },
  },
});
